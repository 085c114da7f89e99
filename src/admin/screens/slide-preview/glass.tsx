'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { DraftSlide } from '@/screens/draft/types'
import type { ShowSlide, SlideAnswer } from '@/ui/slide-preview'

export type Orientation = 'landscape' | 'portrait'
export type Shown = Extract<SlideAnswer, { type: 'slide-shown' }>

const glasses = {
  landscape: { name: '横屏', width: 1920, height: 1080 },
  portrait: { name: '竖屏', width: 1080, height: 1920 },
} as const

type Props = { orientation: Orientation; draft: DraftSlide; page: number; onShown?: (shown: Shown) => void }

/** A campus screen in small: the page `/screen/slide` at its full size, scaled down. */
export function Glass({ orientation, draft, page, onShown }: Props) {
  const { name, width, height } = glasses[orientation]
  const frame = useRef<HTMLIFrameElement>(null)
  const [box, scale] = useScale(width)
  useSlide(frame, draft, page, onShown)
  return (
    <div className={`slide-glass slide-glass-${orientation}`} ref={box}>
      <iframe
        height={height}
        ref={frame}
        src="/screen/slide"
        style={{ transform: `scale(${scale})` }}
        tabIndex={-1}
        title={`${name}上的样子`}
        width={width}
      />
    </div>
  )
}

/** Sends the frame what to show whenever that changes, and again when it has loaded. */
function useSlide(
  frame: React.RefObject<HTMLIFrameElement | null>,
  draft: DraftSlide,
  page: number,
  onShown?: (shown: Shown) => void,
) {
  const send = useCallback(() => {
    const { item, picture, timeZone } = draft
    if (!item) return
    const message: ShowSlide = { type: 'show-slide', item, page, picture, timeZone }
    frame.current?.contentWindow?.postMessage(message, window.location.origin)
  }, [draft, frame, page])
  useEffect(() => {
    const hear = ({ data, origin, source }: MessageEvent<SlideAnswer>) => {
      if (origin !== window.location.origin || source !== frame.current?.contentWindow) return
      if (data.type === 'slide-ready') send()
      if (data.type === 'slide-shown') onShown?.(data)
    }
    window.addEventListener('message', hear)
    send()
    return () => window.removeEventListener('message', hear)
  }, [frame, onShown, send])
}

/** How much smaller than `width` px the box is. */
function useScale(width: number): [React.RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null)
  const [scale, setScale] = useState(0)
  useEffect(() => {
    if (!box.current) return
    const observer = new ResizeObserver(([entry]) => setScale((entry?.contentRect.width ?? 0) / width))
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [width])
  return [box, scale]
}
