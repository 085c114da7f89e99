'use client'

import './film-panel.css'
import { useDocumentInfo } from '@payloadcms/ui'

/** On a film's edit view: the film itself, and what screens make of it. */
export function FilmPanel() {
  const { data } = useDocumentInfo()
  if (!data?.url) return null
  return (
    <section aria-label="播放" className="film-panel">
      {/* biome-ignore lint/a11y/useMediaCaption: what is said in it stands in no file */}
      <video controls key={String(data.url)} preload="metadata" src={String(data.url)} />
      <p>
        {lasting(Number(data.duration))}，{data.width}×{data.height}，{data.sound ? '有声音' : '没有声音'}
        。校园屏能不能出声，由那块屏的音量和静音时段决定。
      </p>
    </section>
  )
}

function lasting(seconds: number): string {
  const [minutes, rest] = [Math.floor(Math.round(seconds) / 60), Math.round(seconds) % 60]
  return `${minutes > 0 ? `${minutes} 分` : ''}${rest > 0 || minutes === 0 ? `${rest} 秒` : '钟'}`
}
