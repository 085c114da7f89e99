'use client'

import { idIn } from '@/platform/relation'
import './gallery.css'
import { DraggableSortable, FieldError, useField, useForm, useFormFields } from '@payloadcms/ui'
import type { ArrayFieldClientProps } from 'payload'
import { useRef, useState } from 'react'
import { BatchConsent } from './batch-consent'
import { ChooseFiles, DropZone } from './choose-files'
import { OtherPictures } from './other-pictures'
import { FromPhone } from './phone-dialog'
import { PictureRow } from './picture-row'
import type { Picture } from './send-picture'
import { Uploads } from './uploads'
import { useOtherPictures } from './use-other-pictures'
import { usePictures } from './use-pictures'
import { useUploads } from './use-uploads'

/** A gallery as one table: photos in by the armful, what is on them, one consent for all, their order. */
export function Gallery({ field, path: given }: ArrayFieldClientProps) {
  const { disabled, path, rows = [], showError } = useField({ hasRows: true, potentiallyStalePath: given })
  const { dispatchFields, getField, moveFieldRow, removeFieldRow, setModified } = useForm()
  const ids = useImageIds(path, rows.length)
  const others = useOtherPictures(ids)
  const { arrived, change, decide, pictures, troubles } = usePictures([
    ...ids.filter((id) => id !== undefined),
    ...others,
  ])
  const covered = useRef(false)
  const hang = (id: number) => {
    // several may come before the next rendering, so the form itself says where the end is
    dispatchFields({ type: 'ADD_ROW', path, subFieldState: { image: stateOf(id) } })
    setModified(true)
    // the first photo is what a teacher would have chosen; another is a click away
    const cover = getField('cover')
    if (!cover || cover.value || covered.current) return
    covered.current = true
    dispatchFields({ type: 'UPDATE', path: 'cover', value: id })
  }
  const take = (picture: Picture) => {
    arrived(picture)
    hang(picture.id)
  }
  const { add, cancel, uploads } = useUploads(take)
  const undecided = [...ids, ...others].filter(
    (id) => id !== undefined && pictures[id]?.consentStatus === 'pending',
  ) as number[]
  const [busy, setBusy] = useState(false)
  const decideAll = async (decision: Parameters<typeof change>[1]) => {
    setBusy(true)
    await decide(undecided, decision)
    setBusy(false)
  }
  const move = (from: number, to: number) => moveFieldRow({ moveFromIndex: from, moveToIndex: to, path })
  return (
    <DropZone disabled={disabled} onFiles={add}>
      <div className="field-type gallery" id={`field-${path.replaceAll('.', '__')}`}>
        <FieldError path={path} showError={showError} />
        <h2 className="gallery-title">{String(field.label)}</h2>
        <ChooseFiles disabled={disabled} onChosen={hang} onFiles={add}>
          <FromPhone disabled={disabled} onArrival={take} />
        </ChooseFiles>
        {undecided.length > 0 && !disabled && (
          <BatchConsent
            busy={busy}
            count={undecided.length}
            decide={decideAll}
            undescribed={undecided.filter((id) => !pictures[id]?.alt).length}
          />
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
        <OtherPictures
          change={change}
          disabled={Boolean(disabled)}
          pictures={others.flatMap((id) => pictures[id] ?? [])}
          troubles={troubles}
        />
      </div>
    </DropZone>
  )
}

const stateOf = (value: Picture['id']) => ({ initialValue: value, valid: true, value })

/** The picture of each row, in order. */
function useImageIds(path: string, count: number): (number | undefined)[] {
  const values = useFormFields(([fields]) =>
    Array.from({ length: count }, (_, index) => idIn(fields?.[`${path}.${index}.image`]?.value)).join(),
  )
  return count === 0 ? [] : values.split(',').map((value) => (value ? Number(value) : undefined))
}
