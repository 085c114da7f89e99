import type { KeyboardEvent, PointerEvent } from 'react'
import type { Region } from '../pixelate'

/** smaller than this share of an edge is a slip of the finger */
export const LEAST = 0.015
/** share of an edge by which an arrow key moves or, with Shift, widens */
const STEP = 0.01

export type Point = { x: number; y: number }

/** Set from script: a style attribute in the markup is what a strict policy forbids. */
export function place(element: HTMLElement | null, { height, width, x, y }: Region): void {
  if (!element) return
  for (const [name, value] of Object.entries({ left: x, top: y, width, height }))
    element.style.setProperty(name, `${value * 100}%`)
}

export function pointIn(stage: HTMLElement | null, { clientX, clientY }: PointerEvent): Point {
  const box = stage?.getBoundingClientRect()
  if (!box) return { x: 0, y: 0 }
  return { x: share((clientX - box.left) / box.width), y: share((clientY - box.top) / box.height) }
}

const share = (value: number): number => Math.min(1, Math.max(0, value))

export const between = (a: Point, b: Point): Region => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
})

const directions: Record<string, Point> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
}

export function moved(region: Region, { key, shiftKey }: KeyboardEvent): Region {
  const by = directions[key]
  if (!by) return region
  const { height, width, x, y } = region
  if (!shiftKey)
    return { ...region, x: Math.min(share(x + by.x), 1 - width), y: Math.min(share(y + by.y), 1 - height) }
  return {
    ...region,
    width: Math.min(Math.max(width + by.x, LEAST), 1 - x),
    height: Math.min(Math.max(height + by.y, LEAST), 1 - y),
  }
}
