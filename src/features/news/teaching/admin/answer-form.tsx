'use client'

import './answer-form.css'
import { useId, useState } from 'react'
import { LONGEST_CHANGE } from '../when'
import { sendAnswer } from './send-answer'

/** The answer to a 暂无结果 asked about again, where it is asked: one click for the line, one to hand it in. */
export function TeachingAnswer({ id }: { id: number }) {
  const [isOpen, setOpen] = useState(false)
  const [told, setTold] = useState<string>()
  if (told) return <p role="status">{told}</p>
  if (isOpen) return <AnswerForm id={id} onDone={setTold} />
  return (
    <button className="desk-button" type="button" onClick={() => setOpen(true)}>
      有变化了
    </button>
  )
}

function AnswerForm({ id, onDone }: { id: number; onDone: (told: string) => void }) {
  const field = useId()
  const [change, setChange] = useState('')
  const [trouble, setTrouble] = useState<string>()
  const [isSending, setSending] = useState(false)
  const send = async () => {
    setSending(true)
    const answer = await sendAnswer(id, change)
    setSending(false)
    if (answer.ok) onDone(answer.message)
    else setTrouble(answer.message)
  }
  return (
    <form
      className="teaching-answer"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <label htmlFor={field}>课堂上变了什么</label>
      <textarea
        // the click before asked for nothing else
        // biome-ignore lint/a11y/noAutofocus: see above
        autoFocus
        aria-describedby={trouble ? `${field}-trouble` : undefined}
        aria-invalid={trouble ? true : undefined}
        id={field}
        maxLength={LONGEST_CHANGE}
        onChange={(event) => setChange(event.target.value)}
        placeholder="例如：四年级每周多一节整本书阅读，借阅从每月61册到140册"
        rows={2}
        value={change}
      />
      <button className="desk-button desk-button-primary" disabled={isSending} type="submit">
        {isSending ? '正在送审' : '记下并送审'}
      </button>
      {trouble && (
        <p className="teaching-answer-trouble" id={`${field}-trouble`} role="alert">
          {trouble}
        </p>
      )}
    </form>
  )
}
