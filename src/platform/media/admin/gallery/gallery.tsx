'use client'

import './gallery.css'
import {
  Button,
  DraggableSortable,
  FieldError,
  useField,
  useForm,
  useFormFields,
  useListDrawer,
} from '@payloadcms/ui'
import type { ArrayFieldClientProps } from 'payload'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { BatchConsent } from './batch-consent'
import { FromPhone } from './phone-dialog'
import { PictureRow } from './picture-row'
import type { Picture } from './send-picture'
import { usePictures } from './use-pictures'
import { type Upload, useUploads } from './use-uploads'

const ACCEPT = 'image/*,.heic,.heif'

/** A gallery as one table: photos in by the armful, what is on them, one consent for all, their order. */
export function Gallery({ field, path: given, schemaPath }: ArrayFieldClientProps) {
  const { disabled, path, rows = [], showError } = useField({ hasRows: true, potentiallyStalePath: given })
  const { addFieldRow, dispatchFields, getField, moveFieldRow, removeFieldRow } = useForm()
  const ids = useImageIds(path, rows.length)
  const { arrived, change, pictures, troubles } = usePictures(ids.filter((id) => id !== undefined))
  const hang = (id: number) => {
    addFieldRow({ path, schemaPath: schemaPath ?? path, subFieldState: { image: stateOf(id) } })
    // the first photo is what a teacher would have chosen; another is a click away
    if (getField('cover') && !getField('cover')?.value)
      dispatchFields({ type: 'UPDATE', path: 'cover', value: id })
  }
  const take = (picture: Picture) => {
    arrived(picture)
    hang(picture.id)
  }
  const { add, cancel, uploads } = useUploads(take)
  const undecided = ids.flatMap((id) =>
    id !== undefined && pictures[id]?.consentStatus === 'pending' ? [id] : [],
  )
  const [busy, setBusy] = useState(false)
  const decideAll = async (decision: Parameters<typeof change>[1]) => {
    setBusy(true)
    for (const id of undecided) await change(id, decision)
    setBusy(false)
  }
  const move = (from: number, to: number) => moveFieldRow({ moveFromIndex: from, moveToIndex: to, path })
  return (
    <DropZone disabled={disabled} onFiles={add}>
      <div className="field-type gallery" id={`field-${path.replaceAll('.', '__')}`}>
        <FieldError path={path} showError={showError} />
        <h3 className="gallery-title">{String(field.label)}</h3>
        <ChooseFiles disabled={disabled} onChosen={hang} onFiles={add}>
          <FromPhone disabled={disabled} onArrival={take} />
        </ChooseFiles>
        {undecided.length > 0 && !disabled && (
          <BatchConsent busy={busy} count={undecided.length} decide={decideAll} />
        )}
        <DraggableSortable
          className="gallery-rows"
          ids={rows.map(({ id }) => id)}
          onDragEnd={({ moveFromIndex, moveToIndex }) => move(moveFromIndex, moveToIndex)}
        >
          <ol>
            {rows.map(({ id: rowId }, index) => {
              const id = ids[index]
              return (
                <PictureRow
                  change={(part) => (id === undefined ? Promise.resolve(false) : change(id, part))}
                  count={rows.length}
                  disabled={Boolean(disabled)}
                  index={index}
                  key={rowId}
                  move={(to) => move(index, to)}
                  path={`${path}.${index}`}
                  picture={id === undefined ? undefined : pictures[id]}
                  remove={() => removeFieldRow({ path, rowIndex: index })}
                  rowId={rowId}
                  trouble={id === undefined ? undefined : troubles[id]}
                />
              )
            })}
          </ol>
        </DraggableSortable>
        <Uploads cancel={cancel} uploads={uploads} />
      </div>
    </DropZone>
  )
}

const stateOf = (value: Picture['id']) => ({ initialValue: value, valid: true, value })

/** The picture of each row, in order. */
function useImageIds(path: string, count: number): (number | undefined)[] {
  const values = useFormFields(([fields]) =>
    Array.from({ length: count }, (_, index) => idOf(fields?.[`${path}.${index}.image`]?.value)).join(),
  )
  return count === 0 ? [] : values.split(',').map((value) => (value ? Number(value) : undefined))
}

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value

type FilesProps = { disabled?: boolean; onFiles: (files: File[]) => void }

type ChooseProps = FilesProps & { children: ReactNode; onChosen: (id: number) => void }

/** From the computer, from what is there already, or by other ways. */
function ChooseFiles({ children, disabled, onChosen, onFiles }: ChooseProps) {
  const input = useRef<HTMLInputElement>(null)
  const [ListDrawer, , { closeDrawer, openDrawer }] = useListDrawer({
    collectionSlugs: ['media'],
    filterOptions: { media: { kind: { equals: 'picture' } } },
    uploads: true,
  })
  return (
    <div className="gallery-choose">
      <input
        accept={ACCEPT}
        aria-label="选择多张照片"
        hidden
        multiple
        onChange={(event) => {
          onFiles(Array.from(event.target.files ?? []))
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
        选多张照片
      </Button>
      <Button buttonStyle="subtle" disabled={disabled} margin={false} onClick={openDrawer} size="medium">
        从已有图片中选
      </Button>
      {children}
      <ListDrawer
        onSelect={({ doc }) => {
          onChosen(Number(doc.id))
          closeDrawer()
        }}
      />
      <p>也可以把照片直接拖到这里，手机里的 HEIC 也行。拖动缩略图排序。</p>
    </div>
  )
}

function DropZone({ children, disabled, onFiles }: FilesProps & { children: ReactNode }) {
  const [over, setOver] = useState(false)
  const carriesFiles = (event: DragEvent) => !disabled && event.dataTransfer.types.includes('Files')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way, the button is the first
    <div
      className={over ? 'gallery-zone gallery-zone--over' : 'gallery-zone'}
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDrop={(event) => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        setOver(false)
        onFiles(Array.from(event.dataTransfer.files))
      }}
    >
      {children}
    </div>
  )
}

const Uploads = ({ cancel, uploads }: { cancel: (key: string) => void; uploads: Upload[] }) =>
  uploads.length === 0 ? null : (
    <ul aria-label="正在上传" className="gallery-uploads">
      {uploads.map(({ key, name, percent, trouble }) => (
        <li key={key}>
          <span className="gallery-name">{name}</span>
          {trouble ? (
            <span className="picture-trouble" role="alert">
              {trouble}
            </span>
          ) : (
            <>
              <progress aria-label={`${name} 的进度`} max={100} value={percent} />
              <span>{percent < 100 ? `${percent}%` : '正在处理…'}</span>
            </>
          )}
          <Button buttonStyle="subtle" margin={false} onClick={() => cancel(key)} size="small">
            {trouble ? '知道了' : '取消'}
          </Button>
        </li>
      ))}
    </ul>
  )
