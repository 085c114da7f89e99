'use client'

import { idIn } from '@/platform/relation'
import './contact.css'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

type Opened = { contact?: string; message?: string }

/** On an entry: whether a contact was left, and for the handler alone the button that opens it. */
export function Contact() {
  const { data, id } = useDocumentInfo()
  const { user } = useAuth()
  const [opened, setOpened] = useState<Opened>({})
  if (!data?.hasContact) return <p className="feedback-contact">没有留联系方式。</p>
  if (idIn(data.handler) !== user?.id)
    return <p className="feedback-contact">留了联系方式，只有经办人能看。经办人由终审人指定。</p>
  return (
    <div className="feedback-contact">
      {opened.contact ? (
        <p className="feedback-contact-opened">{opened.contact}</p>
      ) : (
        <button className="desk-button" type="button" onClick={async () => setOpened(await open(Number(id)))}>
          查看联系方式
        </button>
      )}
      <p role="status">{opened.message ?? '每次查看都会记入操作日志。'}</p>
    </div>
  )
}

async function open(id: number): Promise<Opened> {
  try {
    const response = await fetch(`/api/feedback/${id}/contact`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': 'zh' },
    })
    const answer = await response.json()
    return response.ok ? { contact: answer.contact } : { message: answer.errors?.[0]?.message }
  } catch {
    return { message: '网络不通，请再试一次。' }
  }
}
