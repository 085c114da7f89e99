import { bark, jade, leaf, moss, oak, walnut } from './palette'
import { all, at, circle, dice, down, oval, path, rect, repeat, shape, stroke, tone } from './svg'

/** A broad tree standing at (x, y), about 190 units high at scale 1. */
export const tree = (x: number, y: number, s: number, colour = leaf): string =>
  at(
    x,
    y,
    s,
    all(
      oval(6, 2, 60, 10, '#23201C', { opacity: 0.14 }),
      path('M-9 0Q-6 -60 -14 -104L0 -84L16 -112Q8 -60 10 0Z', bark),
      circle(-34, -118, 42, tone(colour, -0.16)),
      circle(34, -122, 44, tone(colour, -0.1)),
      circle(0, -152, 50, colour),
      circle(-20, -128, 36, tone(colour, 0.05)),
      circle(22, -146, 30, tone(colour, 0.16)),
      dots(11, 40, -70, -190, 120, tone(colour, 0.28)),
    ),
  )

const dots = (
  seed: number,
  count: number,
  left: number,
  top: number,
  size: number,
  colour: string,
): string => {
  const roll = dice(seed)
  return faint(
    repeat(count, () => {
      const a = roll() * Math.PI * 2
      const r = Math.sqrt(roll()) * size * 0.58
      return oval(left + 70 + Math.cos(a) * r, top + 62 + Math.sin(a) * r * 0.82, 3.4, 2.2, colour)
    }),
  )
}

const faint = (inside: string): string => `<g fill-opacity="0.6">${inside}</g>`

export const bush = (x: number, y: number, s: number, colour = moss): string =>
  at(
    x,
    y,
    s,
    all(
      circle(-30, -18, 26, tone(colour, -0.14)),
      circle(28, -16, 24, tone(colour, -0.1)),
      circle(0, -28, 34, colour),
      circle(10, -36, 18, tone(colour, 0.14)),
      rect(-56, -8, 110, 8, tone(colour, -0.2), { rx: 4 }),
    ),
  )

/** Three ranges of hills whose feet are at `y`. */
export const hills = (y: number): string =>
  all(
    path(
      `M0 ${y - 150}Q180 ${y - 300} 380 ${y - 170}Q560 ${y - 310} 800 ${y - 180}Q1000 ${y - 280} 1200 ${y - 160}V${y}H0Z`,
      down('#AFC4C0', '#D6DFD2'),
    ),
    path(
      `M0 ${y - 60}Q220 ${y - 190} 470 ${y - 80}Q700 ${y - 190} 930 ${y - 70}Q1080 ${y - 130} 1200 ${y - 70}V${y}H0Z`,
      down('#86A68F', '#B4C7A4'),
    ),
    path(
      `M0 ${y - 10}Q300 ${y - 90} 620 ${y - 14}Q920 ${y - 80} 1200 ${y - 10}V${y + 10}H0Z`,
      down('#7C9C6C', '#9DB67F'),
    ),
  )

/** Sky over the whole picture; its gradient ends at `horizon`, the ground is drawn over the rest. */
export const skyOver = (top: string, low: string, horizon = 560): string =>
  rect(0, 0, 1200, horizon, down(top, low)) + rect(0, horizon - 1, 1200, 800 - horizon, low)

export const cloudAt = (x: number, y: number, s: number): string =>
  at(
    x,
    y,
    s,
    `<g fill="#F7F8F2"><ellipse rx="70" ry="24"/><ellipse cx="-44" cy="8" rx="42" ry="16"/><ellipse cx="46" cy="7" rx="50" ry="17"/><ellipse cx="10" cy="-16" rx="36" ry="20"/></g>`,
  )

export const sun = (x: number, y: number, r: number): string =>
  circle(x, y, r * 2.6, 'url(#r_FFE9B0B0_FFE9B000)') + circle(x, y, r, '#FBD98C')

/** A potted plant on the floor or a sill at (x, y). */
export const pottedPlant = (
  x: number,
  y: number,
  s: number,
  kind: 'broad' | 'blade' | 'orchid' | 'pothos' = 'broad',
  pot = '#B96A4B',
): string =>
  at(
    x,
    y,
    s,
    all(
      oval(0, 0, 34, 6, '#23201C', { opacity: 0.16 }),
      foliage[kind],
      path('M-28 -46H28L21 0H-21Z', `url(#h_${tone(pot, 0.12).slice(1)}_${tone(pot, -0.2).slice(1)})`),
      rect(-32, -54, 64, 12, tone(pot, -0.08), { rx: 3 }),
    ),
  )

const broadLeaf = (turn: number, size: number, colour: string): string =>
  at(
    0,
    -48,
    size,
    path('M0 0Q-30 -40 0 -92Q30 -40 0 0Z', colour) + stroke('M0 0V-82', tone(colour, 0.25), 1.6),
    turn,
  )

const foliage: Record<'broad' | 'blade' | 'orchid' | 'pothos', string> = {
  broad: all(
    broadLeaf(-62, 0.95, tone(jade, 0.08)),
    broadLeaf(60, 1, tone(jade, -0.08)),
    broadLeaf(-32, 1.15, tone(leaf, -0.05)),
    broadLeaf(30, 1.2, leaf),
    broadLeaf(-4, 1.35, jade),
  ),
  blade: repeat(6, (i) =>
    at(
      (i - 2.5) * 8,
      -48,
      1,
      path(`M-7 0Q-10 -70 0 -${108 + ((i * 37) % 50)}Q10 -70 7 0Z`, i % 2 ? jade : leaf),
      (i - 2.5) * 8,
    ),
  ),
  orchid: all(
    repeat(5, (i) => stroke(`M0 -48Q${(i - 2) * 26} -100 ${(i - 2) * 46} ${-72 - (i % 2) * 22}`, jade, 5)),
    stroke('M0 -48Q8 -120 44 -134', leaf, 3),
    repeat(3, (i) => circle(24 + i * 12, -124 - i * 6 + (i % 2) * 9, 7.5, '#E7C3CF')),
  ),
  pothos: all(
    repeat(7, (i) =>
      at(
        (i - 3) * 11,
        -50 - Math.abs(3 - i) * -4,
        0.55,
        path('M0 0Q-34 -20 0 -56Q34 -20 0 0Z', i % 2 ? leaf : moss),
        (i - 3) * 30,
      ),
    ),
    stroke('M24 -46Q52 -30 44 14Q40 36 50 52', leaf, 3),
    repeat(4, (i) => oval(46 + (i % 2) * 10 - 4, -18 + i * 20, 9, 6, i % 2 ? leaf : moss)),
  ),
}

/** One cane of bamboo from (x, y) upwards, as seen through a window or in a courtyard. */
export const bambooCane = (
  x: number,
  y: number,
  height: number,
  width: number,
  colour = '#6F9468',
): string => {
  const parts = Math.max(3, Math.round(height / 80))
  const step = height / parts
  return all(
    repeat(parts, (i) =>
      rect(
        x - width / 2,
        y - (i + 1) * step + 2,
        width,
        step - 4,
        `url(#h_${tone(colour, 0.25).slice(1)}_${tone(colour, -0.25).slice(1)})`,
        { rx: width * 0.3 },
      ),
    ),
    repeat(parts, (i) => (i < 1 ? '' : bambooLeaves(x, y - i * step, i % 2 ? 1 : -1, width / 12, colour))),
  )
}

const bambooLeaves = (x: number, y: number, side: number, s: number, colour: string): string =>
  at(
    x,
    y,
    s,
    all(
      stroke('M0 0Q24 -12 42 -10', colour, 2),
      [20, 55, -14].map((turn) =>
        at(40, -10, 1, path('M0 0Q20 -9 52 4Q20 10 0 0Z', tone(colour, turn > 0 ? -0.1 : 0.12)), turn),
      ),
    ),
    0,
    side < 0,
  )

/** A farm house with a tiled roof. */
export const house = (x: number, y: number, s: number, wall = '#F0E6D2'): string =>
  at(
    x,
    y,
    s,
    all(
      rect(-80, -90, 160, 90, down(wall, tone(wall, -0.1))),
      shape([-100, -88, -72, -140, 72, -140, 100, -88], '#5B5650'),
      repeat(9, (i) => stroke(`M${-66 + i * 16.5} -138L${-92 + i * 23} -92`, '#3F3B37', 2, { opacity: 0.5 })),
      rect(-18, -62, 36, 62, walnut),
      rect(-62, -66, 28, 28, '#8FA9AE', { stroke: oak, 'stroke-width': 4 }),
      rect(34, -66, 28, 28, '#8FA9AE', { stroke: oak, 'stroke-width': 4 }),
    ),
  )
