import { bush, hills, tree } from './nature'
import { cream, oak, sand, walnut, white, wood } from './palette'
import { all, down, oval, path, rect, repeat, shape, stroke, tone } from './svg'

export type Outlook = 'garden' | 'sky' | 'hills' | 'evening'

/** A back wall with skirting and a floor of boards running towards the viewer; the floor begins at `floorY`. */
export const room = (wall: string, floor: string, floorY = 560): string =>
  all(
    rect(0, 0, 1200, floorY, down(tone(wall, 0.3), tone(wall, 0.08))),
    rect(0, floorY, 1200, 800 - floorY, down(tone(floor, 0.04), tone(floor, 0.26))),
    boards(floorY, floor),
    rect(0, floorY - 16, 1200, 16, tone(wall, -0.16)),
    rect(0, floorY, 1200, 10, '#23201C', { opacity: 0.1 }),
  )

/** The lower part of a wall in another colour, with a rail on top. */
export const dado = (top: number, floorY: number, colour: string): string =>
  all(
    rect(0, top, 1200, floorY - top, down(colour, tone(colour, -0.12))),
    rect(0, top - 8, 1200, 10, tone(colour, -0.25)),
    repeat(13, (i) => rect(i * 100 - 4, top + 12, 3, floorY - top - 28, '#23201C', { opacity: 0.1 })),
  )

export const window = (
  x: number,
  y: number,
  w: number,
  h: number,
  outlook: Outlook = 'garden',
  curtain = '',
): string =>
  all(
    rect(x - 12, y - 12, w + 24, h + 24, tone(oak, 0.35), { rx: 4 }),
    `<svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="0 0 300 300" preserveAspectRatio="xMidYMax slice">${outside[outlook]}</svg>`,
    shape([x, y + h * 0.55, x + w * 0.5, y, x + w * 0.72, y, x, y + h * 0.85], white, { opacity: 0.16 }),
    rect(x + w / 2 - 4, y, 8, h, tone(oak, 0.4)),
    rect(x, y + h * 0.4 - 3, w, 6, tone(oak, 0.4)),
    rect(x - 22, y + h + 10, w + 44, 14, tone(oak, 0.15), { rx: 3 }),
    rect(x - 16, y + h + 24, w + 32, 8, '#23201C', { opacity: 0.12 }),
    curtain ? drapes(x, y, w, h, curtain) : '',
  )

const drapes = (x: number, y: number, w: number, h: number, colour: string): string => {
  const drape = (left: number, width: number, pull: number): string =>
    path(
      `M${left} ${y - 26}H${left + width}Q${left + width + pull * 0.2} ${y + h * 0.5} ${left + width * 0.5 - pull} ${y + h + 30}H${left + (pull > 0 ? -4 : width * 0.3)}Z`,
      down(tone(colour, 0.1), tone(colour, -0.15)),
    ) +
    repeat(3, (i) =>
      stroke(
        `M${left + width * (0.25 + i * 0.22)} ${y - 20}Q${left + width * (0.25 + i * 0.18)} ${y + h * 0.5} ${left + width * (0.2 + i * 0.1)} ${y + h + 24}`,
        '#23201C',
        2,
        { opacity: 0.12 },
      ),
    )
  return all(
    drape(x - 36, 72, 6),
    drape(x + w - 36, 72, -20),
    rect(x - 52, y - 36, w + 104, 10, walnut, { rx: 5 }),
  )
}

const outside: Record<Outlook, string> = {
  sky: all(rect(0, 0, 300, 300, 'url(#v_CFE3EA_F6F1DF)'), cloud(70, 90, 0.7), cloud(210, 160, 0.5)),
  garden: all(
    rect(0, 0, 300, 300, 'url(#v_D5E6E6_F4EFD8)'),
    rect(0, 226, 300, 80, '#A9BE8C'),
    tree(90, 250, 0.75),
    tree(240, 262, 0.95, '#6F9468'),
    bush(160, 268, 0.8),
  ),
  hills: all(
    rect(0, 0, 300, 300, 'url(#v_D8E6E6_FBF0D6)'),
    `<g transform="translate(-20 -190) scale(0.32 0.6)">${hills(640)}</g>`,
  ),
  evening: all(
    rect(0, 0, 300, 300, 'url(#v_2B3A52_C98B62)'),
    rect(30, 190, 60, 120, '#26303F'),
    rect(110, 160, 50, 150, '#2C3647'),
    rect(190, 205, 80, 100, '#222B38'),
    repeat(7, (i) => rect(38 + ((i * 53) % 210), 214 + ((i * 31) % 60), 9, 11, '#F3C878')),
  ),
}

function cloud(x: number, y: number, s: number): string {
  return `<g transform="translate(${x} ${y}) scale(${s})" fill="#F7F8F2"><ellipse rx="46" ry="20"/><ellipse cx="-26" cy="6" rx="30" ry="14"/><ellipse cx="32" cy="5" rx="34" ry="15"/></g>`
}

/** A long room seen from its middle: the far wall is `far` (x, y, w, h); sides, floor and ceiling run to it. */
export const corridor = (
  colours: { wall: string; floor: string; ceiling: string },
  far: readonly [number, number, number, number],
): string => {
  const [x, y, w, h] = far
  return all(
    shape([0, 0, 1200, 0, x + w, y, x, y], down(tone(colours.ceiling, -0.12), colours.ceiling)),
    shape(
      [0, 0, x, y, x, y + h, 0, 800],
      `url(#h_${tone(colours.wall, -0.18).slice(1)}_${tone(colours.wall, 0.14).slice(1)})`,
    ),
    shape(
      [1200, 0, x + w, y, x + w, y + h, 1200, 800],
      `url(#h_${tone(colours.wall, 0.14).slice(1)}_${tone(colours.wall, -0.22).slice(1)})`,
    ),
    rect(x, y, w, h, tone(colours.wall, 0.26)),
    shape(
      [0, 800, x, y + h, x + w, y + h, 1200, 800],
      down(tone(colours.floor, 0.2), tone(colours.floor, -0.14)),
    ),
    repeat(7, (i) =>
      stroke(`M${x + (w / 8) * (i + 1)} ${y + h}L${(1200 / 8) * (i + 1)} 800`, '#23201C', 1.6, {
        opacity: 0.12,
      }),
    ),
    repeat(5, (i) => {
      const t = ((i + 1) / 6) ** 1.8
      const py = y + h + (800 - y - h) * t
      return stroke(`M${x * (1 - t)} ${py}H${x + w + (1200 - x - w) * t}`, '#23201C', 1.6, { opacity: 0.1 })
    }),
  )
}

/** The four corners of a panel on the left wall of a corridor, from `near` to `deep` (0 at the viewer, 1 at the far wall). */
export const onLeftWall = (
  far: readonly [number, number, number, number],
  near: number,
  deep: number,
  top: number,
  bottom: number,
): number[] => {
  const [x, y, , h] = far
  const point = (t: number, v: number): [number, number] => [x * t, y * t + (800 + (h - 800) * t) * v]
  return [...point(near, top), ...point(deep, top), ...point(deep, bottom), ...point(near, bottom)]
}

export const mirrored = (points: number[]): number[] =>
  points.map((value, i) => (i % 2 ? value : 1200 - value))

export const rug = (x: number, y: number, rx: number, ry: number, colour: string): string =>
  all(
    oval(x, y, rx, ry, tone(colour, -0.12)),
    oval(x, y - 3, rx - 6, ry - 4, colour),
    oval(x, y - 3, rx * 0.82, ry * 0.76, 'none', {
      stroke: tone(colour, 0.4),
      'stroke-width': 5,
      opacity: 0.6,
    }),
    oval(x, y - 3, rx * 0.5, ry * 0.42, tone(colour, 0.12)),
  )

export const door = (x: number, floorY: number, w: number, h: number, colour = wood): string =>
  all(
    rect(x - 12, floorY - h - 12, w + 24, h + 12, tone(colour, -0.25)),
    rect(x, floorY - h, w, h, across2(colour)),
    rect(x + w * 0.16, floorY - h * 0.9, w * 0.68, h * 0.36, cream, { opacity: 0.75 }),
    rect(x + w * 0.16, floorY - h * 0.45, w * 0.68, h * 0.36, tone(colour, -0.12)),
    oval(x + w * 0.88, floorY - h * 0.48, 6, 6, sand),
  )

const across2 = (colour: string): string =>
  `url(#h_${tone(colour, 0.1).slice(1)}_${tone(colour, -0.08).slice(1)})`

const boards = (floorY: number, floor: string): string => {
  const dark = tone(floor, -0.35)
  const lines = repeat(15, (i) =>
    stroke(`M${600 + (i - 7) * 92} ${floorY}L${600 + (i - 7) * 190} 800`, dark, 1.6, { opacity: 0.28 }),
  )
  const joints = repeat(4, (i) =>
    stroke(`M0 ${floorY + 14 + (i + 1) ** 2 * 11}H1200`, dark, 1.2, { opacity: 0.12 }),
  )
  return lines + joints
}
