'use client'

import { useEffect, useRef, useState } from 'react'
import type { ManifestItem } from '@/ui/manifest'
import type { ShowSlide } from '@/ui/slide-preview'
import { ask } from '../ask'
import { ScaledFrame } from '../scaled-frame'
import type { Announcement } from './announcement'

type Answer = { item: ManifestItem; timeZone: string }

const PAUSE_MS = 300

/** The screens as they will be, drawn by the player's own code a moment after each change. */
export function SlideFrame({ said }: { said: Announcement }) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [ready, setReady] = useState(false)
  const { byline, text, title, tone } = said
  useEffect(() => {
    const hear = ({ data, source }: MessageEvent<{ type?: string }>) => {
      if (source === frame.current?.contentWindow && data.type === 'slide-ready') setReady(true)
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [])
  useEffect(() => {
    if (!ready) return
    const timer = setTimeout(async () => {
      const answer = await ask<Answer>('/api/screen-control/takeovers/slide', 'POST', {
        byline,
        text,
        title,
        tone,
      }).catch(
        () => undefined, // the form says what is wrong
      )
      if (answer) show(frame.current, { type: 'show-slide', page: 0, ...answer })
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [ready, byline, text, title, tone])
  return <ScaledFrame frameRef={frame} src="/screen/slide" title="屏上的样子" />
}

const show = (frame: HTMLIFrameElement | null, message: ShowSlide) =>
  frame?.contentWindow?.postMessage(message, window.location.origin)
