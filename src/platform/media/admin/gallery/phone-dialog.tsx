'use client'

import { Button, Modal, useDocumentInfo, useModal } from '@payloadcms/ui'
import { create } from 'qrcode'
import { useEffect, useRef, useState } from 'react'
import type { PhoneLink } from '../../phone/endpoints'
import type { Picture } from './send-picture'

const SLUG = 'phone-pictures'
/** as Payload's own confirmation */
const ABOVE_DRAWERS = 101
const POLL_MS = 2500
/** modules left white all round, as the standard asks */
const QUIET = 4

type Props = { disabled?: boolean; onArrival: (picture: Picture) => void }

/** Photos from the teacher's own phone into this draft, by a code that works for a while and for nothing else. */
export function FromPhone({ disabled, onArrival }: Props) {
  const { isModalOpen, openModal } = useModal()
  const { id } = useDocumentInfo()
  return (
    <>
      <Button
        buttonStyle="subtle"
        disabled={disabled || !id}
        margin={false}
        onClick={() => openModal(SLUG)}
        size="medium"
      >
        用手机传
      </Button>
      {isModalOpen(SLUG) && (
        <Modal
          className="confirmation-modal verb-dialog"
          closeOnBlur={false}
          slug={SLUG}
          style={{ zIndex: ABOVE_DRAWERS }}
        >
          <Receiver onArrival={onArrival} />
        </Modal>
      )}
    </>
  )
}

function Receiver({ onArrival }: Pick<Props, 'onArrival'>) {
  const { closeModal } = useModal()
  const link = usePhoneLink()
  const count = useArrivals(typeof link === 'object' ? link.mark : undefined, onArrival)
  return (
    <div className="confirmation-modal__wrapper">
      <div className="confirmation-modal__content">
        <h1>用手机传照片</h1>
        {typeof link === 'string' && <p role="alert">{link}</p>}
        {typeof link === 'object' && <Code address={new URL(link.address, window.location.origin)} />}
        <p role="status">{count > 0 ? `已收到 ${count} 张，会出现在图片集里。` : '等待手机传来照片…'}</p>
      </div>
      <div className="confirmation-modal__controls">
        <Button margin={false} onClick={() => closeModal(SLUG)} size="large" type="button">
          完成
        </Button>
      </div>
    </div>
  )
}

function Code({ address }: { address: URL }) {
  const { modules } = create(address.href, { errorCorrectionLevel: 'M' })
  const edge = modules.size + 2 * QUIET
  const dark = Array.from({ length: modules.size ** 2 }, (_, at) => at).filter((at) =>
    modules.get(Math.floor(at / modules.size), at % modules.size),
  )
  const isHere = ['localhost', '127.0.0.1'].includes(address.hostname)
  return (
    <>
      <svg
        aria-label="手机扫描的二维码"
        className="phone-code"
        role="img"
        shapeRendering="crispEdges"
        viewBox={`${-QUIET} ${-QUIET} ${edge} ${edge}`}
      >
        <path
          d={dark.map((at) => `M${at % modules.size} ${Math.floor(at / modules.size)}h1v1h-1z`).join('')}
          fill="#000000"
        />
      </svg>
      <p>
        {isHere
          ? '现在打开的是本机地址，手机进不来。请用学校的网址打开后台，再试一次。'
          : '用手机相机或微信扫一扫，选照片。20 分钟内有效，只能往这一篇里传照片。'}
      </p>
    </>
  )
}

/** A sentence when there is none to be had. */
function usePhoneLink(): PhoneLink | string | undefined {
  const { collectionSlug, id } = useDocumentInfo()
  const [link, setLink] = useState<PhoneLink | string>()
  useEffect(() => {
    fetch('/api/media/phone-link', {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'zh' },
      body: JSON.stringify({ draft: `${collectionSlug}-${id}` }),
    })
      .then(async (response) => {
        const answer = await response.json()
        setLink(response.ok ? answer : (answer.errors?.[0]?.message ?? '没有成功，请再试一次。'))
      })
      .catch(() => setLink('网络不通，请检查网络后再试一次。'))
  }, [collectionSlug, id])
  return link
}

/** Hands over what has come since the code was shown. @returns how many */
function useArrivals(mark: string | undefined, onArrival: (picture: Picture) => void): number {
  const [seen, setSeen] = useState<ReadonlySet<number>>(new Set())
  const known = useRef(new Set<number>())
  const hand = useRef(onArrival)
  hand.current = onArrival
  useEffect(() => {
    if (!mark) return
    const query = new URLSearchParams({ 'where[sentBy][equals]': mark, depth: '0', limit: '0', sort: 'id' })
    const ask = async () => {
      const response = await fetch(`/api/media?${query}`, { credentials: 'include' }).catch(() => undefined)
      const { docs = [] }: { docs?: Picture[] } = response?.ok ? await response.json() : {}
      for (const doc of docs) {
        if (known.current.has(doc.id)) continue
        known.current.add(doc.id)
        hand.current(doc)
      }
      setSeen(new Set(known.current))
    }
    const timer = setInterval(ask, POLL_MS)
    return () => {
      clearInterval(timer)
      void ask() // what came between the last look and the end
    }
  }, [mark])
  return seen.size
}
