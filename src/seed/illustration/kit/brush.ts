import type { Attributes } from './svg'
import { all, at, circle, shape } from './svg'

/** One stroke of a brush: from (x0, y0) past (cx, cy) to (x1, y1), and its widths at the start, the middle and the end. */
export type Brush = readonly [number, number, number, number, number, number, number, number, number]

const SAMPLES = 14

/** The outline of a stroke that swells and thins as a wet brush does. */
export const brush = (
  [x0, y0, cx, cy, x1, y1, w0, wm, w1]: Brush,
  colour = '#26211C',
  opacity = 1,
): string => {
  const left: number[] = []
  const right: number[] = []
  for (let i = 0; i <= SAMPLES; i++) {
    const t = i / SAMPLES
    const u = 1 - t
    const dx = 2 * u * (cx - x0) + 2 * t * (x1 - cx)
    const dy = 2 * u * (cy - y0) + 2 * t * (y1 - cy)
    const length = Math.hypot(dx, dy) || 1
    const half = (w0 * u * u + 2 * wm * u * t + w1 * t * t) / 2
    const x = u * u * x0 + 2 * u * t * cx + t * t * x1
    const y = u * u * y0 + 2 * u * t * cy + t * t * y1
    left.push(x - (dy / length) * half, y + (dx / length) * half)
    // each pair goes in front whole, so this side runs backwards
    right.unshift(x + (dy / length) * half, y - (dx / length) * half)
  }
  const soft: Attributes = opacity < 1 ? { opacity } : {}
  return all(
    shape([...left, ...right], colour, soft),
    circle(x0, y0, w0 / 2, colour, soft),
    circle(x1, y1, w1 / 2, colour, soft),
  )
}

const line = (x0: number, y0: number, x1: number, y1: number, w0 = 9, wm = 6, w1 = 9): Brush => [
  x0,
  y0,
  (x0 + x1) / 2,
  (y0 + y1) / 2 - 0.5,
  x1,
  y1,
  w0,
  wm,
  w1,
]

/** Four characters written by hand for this project, as strokes on a field of 100: 清 风 入 怀. No font is involved. */
const characters: readonly (readonly Brush[])[] = [
  [
    line(13, 14, 26, 25, 4, 7, 11),
    line(7, 38, 19, 48, 4, 7, 11),
    [8, 84, 16, 80, 28, 60, 10, 8, 2],
    line(42, 19, 86, 16, 8, 5, 8),
    line(44, 31, 83, 29, 7, 5, 7),
    line(63, 6, 63, 42, 9, 7, 8),
    line(34, 44, 95, 41, 8, 5, 9),
    [47, 53, 47, 80, 37, 95, 8, 8, 2],
    line(47, 53, 80, 51, 7, 5, 9),
    line(80, 51, 80, 91, 10, 7, 9),
    line(80, 91, 70, 85, 8, 5, 1),
    line(49, 65, 78, 64, 5, 4, 5),
    line(49, 77, 78, 76, 5, 4, 5),
  ],
  [
    [28, 15, 29, 64, 8, 90, 10, 9, 2],
    line(28, 15, 71, 12, 8, 6, 10),
    [71, 12, 68, 66, 88, 86, 10, 8, 10],
    line(88, 86, 94, 66, 9, 5, 1),
    [62, 27, 48, 54, 27, 71, 9, 7, 2],
    [35, 33, 50, 46, 65, 68, 3, 7, 11],
  ],
  [
    [50, 22, 44, 62, 10, 88, 9, 8, 2],
    [40, 14, 56, 12, 58, 32, 5, 9, 9],
    [57, 28, 66, 66, 94, 87, 9, 12, 3],
  ],
  [
    line(12, 35, 8, 54, 4, 7, 9),
    line(23, 7, 23, 94, 10, 8, 6),
    line(31, 28, 39, 41, 3, 6, 9),
    line(45, 20, 94, 17, 8, 5, 9),
    [72, 20, 62, 52, 39, 70, 9, 7, 2],
    line(68, 40, 68, 95, 8, 8, 5),
    [75, 48, 84, 53, 93, 66, 3, 7, 11],
  ],
]

/** One of the four, with its middle at (x, y); `size` is half its height. */
export const character = (index: number, x: number, y: number, size: number, colour = '#26211C'): string =>
  at(
    x,
    y,
    size / 50,
    at(-50, -50, 1, all((characters[index % 4] ?? []).map((stroke) => brush(stroke, colour)))),
  )
