'use client'

import { Button, Modal, useModal } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { Excerpt } from '@/platform/proofreading/admin/excerpt'
import type { Finding } from '@/platform/proofreading/finding'
import type { Verb } from '../verbs'
import { type DialogTexts, dialogs } from './dialog-texts'
import type { Said } from './use-verb'

const MAX_COMMENT = 500
/** as Payload's own confirmation */
const ABOVE_DRAWERS = 101

export type DialogVerb = keyof typeof dialogs

export const isDialogVerb = (verb: Verb): verb is DialogVerb => verb in dialogs

export const verbDialogSlug = (verb: DialogVerb): string => `${verb}-document`

type Props = {
  busy: boolean
  verb: DialogVerb
  /** the last stage: the secrecy review is asked for, and the text may go out at once */
  isFinal?: boolean
  /** what proofreading found, for a submission that answers for it */
  faults?: Finding[]
  onConfirm: (said: Said) => Promise<boolean>
}

/**
 * What a verb needs said beside itself: a reason, a moment, the secrecy review; or only a second look. In the looks of
 * Payload's own confirmation, which would close whatever came of it.
 */
export function VerbDialog({ busy, faults = [], isFinal = false, onConfirm, verb }: Props) {
  const { closeModal, isModalOpen } = useModal()
  const slug = verbDialogSlug(verb)
  if (!isModalOpen(slug)) return null
  return (
    <Modal
      className="confirmation-modal verb-dialog"
      closeOnBlur={false}
      slug={slug}
      style={{ zIndex: ABOVE_DRAWERS }}
    >
      <DialogForm
        busy={busy}
        close={() => closeModal(slug)}
        faults={faults}
        isFinal={isFinal}
        onConfirm={onConfirm}
        texts={dialogs[verb]}
      />
    </Modal>
  )
}

type FormProps = Pick<Props, 'busy' | 'onConfirm'> & {
  close: () => void
  faults: Finding[]
  isFinal: boolean
  texts: DialogTexts
}

function DialogForm({ busy, close, faults, isFinal, onConfirm, texts }: FormProps) {
  const { asksMoment, comment, confirm, text, title } = texts
  const [missing, setMissing] = useState<string>()
  const asksSecrecy = isFinal && texts.asksSecrecy
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    // the document's own form is an ancestor in React's tree
    event.preventDefault()
    event.stopPropagation()
    const said = saidIn(new FormData(event.currentTarget))
    const lacking = lackingIn(said, texts, asksSecrecy ?? false)
    setMissing(lacking)
    if (!lacking && (await onConfirm(said))) close()
  }
  return (
    <form className="confirmation-modal__wrapper" noValidate onSubmit={submit}>
      <div className="confirmation-modal__content">
        <h1>{title}</h1>
        {text && <p>{text}</p>}
        {faults.length > 0 && <Faults faults={faults} />}
        {asksMoment && <Moment />}
        {asksSecrecy && <Tick label="已做保密审查：没有涉密和内部敏感信息" name="secrecyChecked" />}
        {asksSecrecy && <Tick checked label="通过后立即发布" name="andPublish" />}
        {comment && <Comment label={comment} />}
        {missing && (
          <strong id="verb-missing" role="alert">
            {missing}
          </strong>
        )}
      </div>
      <div className="confirmation-modal__controls">
        <Button buttonStyle="secondary" disabled={busy} onClick={close} size="large" type="button">
          {faults.length > 0 ? '回去改正' : '取消'}
        </Button>
        <Button disabled={busy} size="large" type="submit">
          {busy ? '请稍候…' : confirm}
        </Button>
      </div>
    </form>
  )
}

function saidIn(form: FormData): Said {
  const moment = String(form.get('publishAt') ?? '')
  return {
    comment: String(form.get('comment') ?? '').trim() || undefined,
    publishAt: moment ? new Date(moment).toISOString() : undefined,
    secrecyChecked: form.has('secrecyChecked') || undefined,
    andPublish: form.has('andPublish'),
  }
}

function lackingIn(said: Said, { asksMoment, required }: DialogTexts, asksSecrecy: boolean) {
  if (required && !said.comment) return required
  if (asksMoment && !said.publishAt) return '请选好发布的日期和时间。'
  if (asksMoment && Date.parse(said.publishAt ?? '') <= Date.now()) return '发布时间要晚于现在。'
  if (asksSecrecy && !said.secrecyChecked) return '请先做保密审查，再勾选。'
  return undefined
}

const Faults = ({ faults }: { faults: Finding[] }) => (
  <ul className="verb-faults">
    {faults.map((fault) => (
      <li key={`${fault.path} ${fault.block} ${fault.from} ${fault.message}`}>
        <Excerpt {...fault} />
        {fault.label && `${fault.label}：`}
        {fault.message}
      </li>
    ))}
  </ul>
)

const Comment = ({ label }: { label: string }) => (
  <label className="verb-reason">
    <span>{label}</span>
    <textarea aria-describedby="verb-missing" maxLength={MAX_COMMENT} name="comment" rows={3} />
  </label>
)

const Tick = ({ checked, label, name }: { checked?: boolean; label: string; name: string }) => (
  <label className="verb-tick">
    <input defaultChecked={checked} name={name} type="checkbox" />
    <span>{label}</span>
  </label>
)

const Moment = () => (
  <label className="verb-reason">
    <span>发布时间</span>
    <input defaultValue={nextMorning()} name="publishAt" type="datetime-local" />
  </label>
)

/** Tomorrow at eight, before lessons, as the field writes it. */
function nextMorning(): string {
  const day = new Date(Date.now() + 24 * 60 * 60_000)
  const two = (number: number) => `${number}`.padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}T08:00`
}
