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
  const [wanted, setWanted] = useState(false)
  const link = usePhoneLink(wanted)
  // photos may come after the code has been put away
  const count = useArrivals(typeof link === 'object' ? link : undefined, onArrival)
  return (
    <>
      <Button
        buttonStyle="subtle"
        disabled={disabled || !id}
        margin={false}
        onClick={() => {
          setWanted(true)
          openModal(SLUG)
        }}
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
          <Receiver count={count} link={link} />
        </Modal>
      )}
    </>
  )
}

function Receiver({ count, link }: { count: number; link: PhoneLink | string | undefined }) {
  const { closeModal } = useModal()
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

/** From when one is wanted; another when its time is over. A sentence when there is none to be had. */
function usePhoneLink(wanted: boolean): PhoneLink | string | undefined {
  const { collectionSlug, id } = useDocumentInfo()
  const [link, setLink] = useState<PhoneLink | string>()
  useEffect(() => {
    if (!wanted || link) return
    askForLink(`${collectionSlug}-${id}`).then(setLink)
  }, [collectionSlug, id, link, wanted])
  useEffect(() => {
    if (typeof link !== 'object') return
    const over = setTimeout(() => setLink(undefined), link.until - Date.now())
    return () => clearTimeout(over)
  }, [link])
  return link
}

async function askForLink(draft: string): Promise<PhoneLink | string> {
  const response = await fetch('/api/media/phone-link', {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'zh' },
    body: JSON.stringify({ draft }),
  }).catch(() => undefined)
  if (!response) return '网络不通，请检查网络后再试一次。'
  const answer = await response.json().catch(() => ({}))
  return response.ok ? answer : (answer.errors?.[0]?.message ?? '没有成功，请再试一次。')
}

/** Hands over what comes by an address, as long as it works. @returns how many */
function useArrivals(link: PhoneLink | undefined, onArrival: (picture: Picture) => void): number {
  const [count, setCount] = useState(0)
  const known = useRef(new Set<number>())
  const hand = useRef(onArrival)
  hand.current = onArrival
  useEffect(() => {
    if (!link) return
    const query = new URLSearchParams({
      'where[sentBy][equals]': link.mark,
      depth: '0',
      limit: '0',
      sort: 'id',
    })
    const ask = async () => {
      const response = await fetch(`/api/media?${query}`, { credentials: 'include' }).catch(() => undefined)
      const { docs = [] }: { docs?: Picture[] } = response?.ok ? await response.json() : {}
      for (const doc of docs) {
        if (known.current.has(doc.id)) continue
        known.current.add(doc.id)
        hand.current(doc)
      }
      setCount(known.current.size)
    }
    const timer = setInterval(ask, POLL_MS)
    return () => clearInterval(timer)
  }, [link])
  return count
}
