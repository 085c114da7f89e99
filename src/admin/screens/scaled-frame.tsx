'use client'

import './scaled-frame.css'
import { type RefObject, useEffect, useRef, useState } from 'react'

type Props = {
  src: string
  title: string
  upright?: boolean
  frameRef?: RefObject<HTMLIFrameElement | null>
}

const LONG = 1920
const SHORT = 1080

/** A screen of full size, 1920×1080 or 1080×1920, drawn as small as there is room. */
export function ScaledFrame({ frameRef, src, title, upright = false }: Props) {
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
        title={title}
        width={width}
      />
    </div>
  )
}
