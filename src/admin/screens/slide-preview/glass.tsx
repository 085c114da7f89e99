'use client'

import { useCallback, useEffect, useRef } from 'react'
import type { DraftSlide } from '@/screens/draft/types'
import type { ShowSlide, SlideAnswer } from '@/ui/slide-preview'
import { ScaledFrame } from '../scaled-frame'

export type Orientation = 'landscape' | 'portrait'
export type Shown = Extract<SlideAnswer, { type: 'slide-shown' }>

const names = { landscape: '横屏', portrait: '竖屏' } as const

type Props = { orientation: Orientation; draft: DraftSlide; page: number; onShown?: (shown: Shown) => void }

/** A campus screen in small, showing the page `/screen/slide`. */
export function Glass({ orientation, draft, page, onShown }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  useSlide(frame, draft, page, onShown)
  return (
    <div className={`slide-glass slide-glass-${orientation}`}>
      <ScaledFrame
        frameRef={frame}
        lookOnly
        src="/screen/slide"
        title={`${names[orientation]}上的样子`}
        upright={orientation === 'portrait'}
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
