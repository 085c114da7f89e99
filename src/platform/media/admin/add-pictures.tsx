'use client'

import { BulkUploadProvider, Button, useBulkUpload, useForm, useModal } from '@payloadcms/ui'
import type { ArrayFieldClientProps } from 'payload'
import { useRef } from 'react'

/** Over a list of pictures: chooses several photos at once, and makes a row of each that was taken in. */
export const AddPictures = ({ path }: Pick<ArrayFieldClientProps, 'path'>) => (
  <BulkUploadProvider drawerSlugPrefix={`${path}-many`}>
    <ChooseFiles path={path} />
  </BulkUploadProvider>
)

function ChooseFiles({ path }: Pick<ArrayFieldClientProps, 'path'>) {
  const input = useRef<HTMLInputElement>(null)
  const { drawerSlug, setCollectionSlug, setInitialFiles, setOnSuccess } = useBulkUpload()
  const { openModal } = useModal()
  const { addFieldRow, disabled } = useForm()

  const upload = (files: FileList | null) => {
    if (!files?.length) return
    setCollectionSlug('media')
    setInitialFiles(copyOf(files))
    setOnSuccess((uploaded) => {
      for (const { doc } of uploaded) {
        const image = { initialValue: doc.id, valid: true, value: doc.id }
        addFieldRow({ path, schemaPath: path, subFieldState: { image } })
      }
    })
    openModal(drawerSlug)
  }

  return (
    <div className="add-pictures">
      <input
        accept="image/*,.heic,.heif"
        aria-label="选择多张照片"
        hidden
        multiple
        onChange={(event) => {
          upload(event.target.files)
          event.target.value = ''
        }}
        ref={input}
        type="file"
      />
      <Button
        buttonStyle="secondary"
        disabled={disabled}
        margin={false}
        onClick={() => input.current?.click()}
        size="medium"
      >
        一次选多张照片
      </Button>
    </div>
  )
}

/** The input's own list empties when the input is made ready for the next choice. */
function copyOf(files: FileList): FileList {
  const copy = new DataTransfer()
  for (const file of files) copy.items.add(file)
  return copy.files
}
