import { flame, ink, walnut } from './palette'
import { all, circle, glow, oval, path, rect, repeat, shape, stroke } from './svg'

/** A slanting fall of daylight from a window whose sill is at (x, y), `w` wide, reaching the floor `far` further right. */
export const sunbeam = (x: number, y: number, w: number, h: number, far: number): string =>
  shape([x, y, x + w, y, x + w + far, y + h, x + far - w * 0.15, y + h], 'url(#v_FFF3D0_FFF3D010)', {
    opacity: 0.34,
  })

export const halo = (x: number, y: number, r: number, colour = '#FFE3A0', strength = 'B0'): string =>
  circle(x, y, r, glow(`${colour}${strength}`, `${colour}00`))

export const shadowUnder = (x: number, y: number, rx: number, ry = rx * 0.16): string =>
  oval(x, y, rx, ry, ink, { opacity: 0.16 })

/** A hanging lamp with a round paper shade. */
export const pendant = (x: number, drop: number, r: number, colour = flame): string =>
  all(
    stroke(`M${x} 0V${drop - r * 0.6}`, walnut, 2.5),
    halo(x, drop, r * 3.2),
    oval(x, drop, r, r * 0.62, colour),
    oval(x, drop - r * 0.1, r * 0.72, r * 0.36, '#FFE9B8', { opacity: 0.75 }),
  )

/** A ribbed lantern of cloth. */
export const lantern = (x: number, y: number, r: number, colour = '#B5392B'): string =>
  all(
    stroke(`M${x} ${y - r * 2.2}V${y - r}`, walnut, 2.5),
    halo(x, y, r * 2.6, '#FFCF80', '80'),
    oval(x, y, r, r * 0.86, colour),
    repeat(3, (i) =>
      oval(x, y, r * (0.25 + i * 0.27), r * 0.86, 'none', {
        stroke: '#E8A33D',
        'stroke-width': 1.6,
        opacity: 0.55,
      }),
    ),
    rect(x - r * 0.38, y - r * 0.98, r * 0.76, r * 0.16, walnut),
    rect(x - r * 0.38, y + r * 0.82, r * 0.76, r * 0.16, walnut),
    stroke(`M${x} ${y + r}V${y + r * 1.6}`, '#E8A33D', 3),
  )

/** A reading lamp standing on a table at (x, y). */
export const deskLamp = (x: number, y: number, s: number, colour = '#2F6B57'): string =>
  all(
    halo(x + 46 * s, y - 60 * s, 150 * s),
    shape(
      [x + 16 * s, y - 74 * s, x + 76 * s, y - 74 * s, x + 120 * s, y, x - 30 * s, y],
      'url(#v_FFE9B0_FFE9B000)',
      { opacity: 0.5 },
    ),
    oval(x, y, 30 * s, 8 * s, walnut),
    stroke(`M${x} ${y}Q${x - 6 * s} ${y - 90 * s} ${x + 42 * s} ${y - 104 * s}`, walnut, 6 * s),
    path(
      `M${x + 8 * s} ${y - 72 * s}Q${x + 14 * s} ${y - 116 * s} ${x + 46 * s} ${y - 116 * s}Q${x + 78 * s} ${y - 116 * s} ${x + 84 * s} ${y - 72 * s}Z`,
      colour,
    ),
  )
