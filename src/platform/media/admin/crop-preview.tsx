'use client'

import './crop-preview.css'
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { cropArea, type FocalPoint } from '../crop'

/** Where a picture is cut, and for what. Width over height as people write it. */
const shapes = [
  { name: '16:9', width: 16, height: 9, use: '横屏、分享卡片' },
  { name: '4:3', width: 4, height: 3, use: '列表' },
  { name: '1:1', width: 1, height: 1, use: '方图' },
  { name: '9:16', width: 9, height: 16, use: '竖屏' },
] as const

/** percent of an edge that an arrow key moves by; with Shift ten times that */
const STEP = 1

type Props = {
  src: string
  /** pixels of the picture */
  width: number
  height: number
  focal: FocalPoint
  onChange?: (focal: FocalPoint) => void
}

/** What is left of a picture in each shape, around the point that must stay in it; by mouse, finger or arrow keys. */
export function CropPreview({ focal, height, onChange, src, width }: Props) {
  return (
    <div className="crop-preview">
      <FocalStage focal={focal} onChange={onChange} src={src} />
      <ul className="crop-shapes">
        {shapes.map((shape) => (
          <li key={shape.name}>
            <Cut focal={focal} picture={{ width, height }} shape={shape} src={src} />
            {shape.name} <small>{shape.use}</small>
          </li>
        ))}
      </ul>
    </div>
  )
}

type StageProps = Pick<Props, 'focal' | 'onChange' | 'src'>

function FocalStage({ focal, onChange, src }: StageProps) {
  const stage = useRef<HTMLDivElement>(null)
  const [dragging, setDragging] = useState(false)
  const follow = ({ clientX, clientY }: PointerEvent) => {
    const box = stage.current?.getBoundingClientRect()
    if (!box) return
    onChange?.({
      x: share((clientX - box.left) / box.width),
      y: share((clientY - box.top) / box.height),
    })
  }
  const nudge = (event: KeyboardEvent) => {
    const [dx, dy] = arrows[event.key] ?? [0, 0]
    if (dx === 0 && dy === 0) return
    event.preventDefault()
    const step = event.shiftKey ? 10 * STEP : STEP
    onChange?.({ x: share((focal.x + dx * step) / 100), y: share((focal.y + dy * step) / 100) })
  }
  return (
    <div
      className="crop-stage"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        setDragging(true)
        follow(event)
      }}
      onPointerMove={(event) => dragging && follow(event)}
      onPointerUp={() => setDragging(false)}
      ref={stage}
    >
      <img alt="" draggable={false} src={src} />
      <button
        aria-label={`画面重点：横向 ${focal.x}%，纵向 ${focal.y}%，用方向键移动`}
        className="crop-point"
        onKeyDown={nudge}
        style={{ left: `${focal.x}%`, top: `${focal.y}%` }}
        type="button"
      />
    </div>
  )
}

const arrows: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** whole percent */
const share = (part: number): number => Math.round(100 * Math.max(0, Math.min(1, part)))

type CutProps = {
  focal: FocalPoint
  picture: { width: number; height: number }
  shape: (typeof shapes)[number]
  src: string
}

function Cut({ focal, picture, shape, src }: CutProps) {
  const area = cropArea(picture, shape, focal)
  const percent = (part: number, whole: number) => (whole > 0 ? `${(100 * part) / whole}%` : '0%')
  return (
    <span
      aria-hidden
      className="crop-cut"
      style={{
        aspectRatio: `${shape.width} / ${shape.height}`,
        backgroundImage: `url("${src}")`,
        backgroundSize: `${percent(picture.width, area.width)} ${percent(picture.height, area.height)}`,
        backgroundPosition: `${percent(area.left, picture.width - area.width)} ${percent(area.top, picture.height - area.height)}`,
      }}
    />
  )
}
