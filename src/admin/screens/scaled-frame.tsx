'use client'

import './scaled-frame.css'
import { type RefObject, useEffect, useRef, useState } from 'react'

type Props = {
  src: string
  title: string
  upright?: boolean
  /** nothing in it can be clicked or focused */
  lookOnly?: boolean
  frameRef?: RefObject<HTMLIFrameElement | null>
}

const LONG = 1920
const SHORT = 1080

/** A screen of full size, 1920×1080 or 1080×1920, drawn as small as there is room. */
export function ScaledFrame({ frameRef, lookOnly = false, src, title, upright = false }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [scale, setScale] = useState(0)
  const [width, height] = upright ? [SHORT, LONG] : [LONG, SHORT]
  useEffect(() => {
    const element = box.current
    if (!element) return
    const watcher = new ResizeObserver(() => setScale(element.clientWidth / width))
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [width])
  return (
    <div className={upright ? 'scaled-frame scaled-frame-upright' : 'scaled-frame'} ref={box}>
      <iframe
        height={height}
        ref={frameRef}
        src={src}
        style={{ transform: `scale(${scale})` }}
        tabIndex={lookOnly ? -1 : undefined}
        title={title}
        width={width}
      />
    </div>
  )
}
