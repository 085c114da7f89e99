import { character } from './brush'
import { accents, ash, cream, jade, oak, paper, sand, slate, stone, walnut, white, wood } from './palette'
import { all, at, circle, dice, down, oval, path, pick, rect, repeat, shape, stroke, tone } from './svg'

/** A bookcase with its foot at `y`; books are dealt by `seed`, some shelves keep room for a plant or a box. */
export const bookcase = (
  x: number,
  y: number,
  w: number,
  h: number,
  shelves: number,
  seed: number,
  colour = wood,
): string => {
  const step = (h - 16) / shelves
  return all(
    rect(x + 6, y - 4, w, 12, '#23201C', { opacity: 0.16 }),
    rect(x, y - h, w, h, tone(colour, -0.1)),
    rect(x + 10, y - h + 10, w - 20, h - 16, tone(colour, -0.38)),
    repeat(shelves, (i) => books(x + 14, y - h + 10 + step * (i + 1) - 8, w - 28, step - 22, seed * 31 + i)),
    repeat(shelves, (i) => rect(x + 6, y - h + 10 + step * (i + 1) - 8, w - 12, 9, tone(colour, 0.12))),
    rect(x - 6, y - h - 6, w + 12, 16, tone(colour, 0.08), { rx: 3 }),
    rect(x, y - h, 9, h, tone(colour, 0.06)),
  )
}

/** A row of books standing on `y`. */
const books = (x: number, y: number, w: number, h: number, seed: number): string => {
  const roll = dice(seed)
  const parts: string[] = []
  let cursor = x
  while (cursor < x + w - 10) {
    const thick = 9 + roll() * 13
    const high = h * (0.66 + roll() * 0.32)
    const kind = roll()
    if (cursor + thick > x + w) break
    if (kind > 0.94) cursor += 22
    else if (kind > 0.88) parts.push(at(cursor + 10, y, 1, book(thick, high, pick(accents, roll())), 9))
    else parts.push(at(cursor, y, 1, book(thick, high, pick(accents, roll()))))
    cursor += thick + (kind > 0.88 ? 14 : 1.5)
  }
  return parts.join('')
}

const book = (w: number, h: number, colour: string): string =>
  all(
    rect(0, -h, w, h, colour, { rx: 1.5 }),
    rect(w * 0.72, -h, w * 0.28, h, '#23201C', { opacity: 0.14 }),
    rect(w * 0.2, -h * 0.82, w * 0.5, 3, paper, { opacity: 0.7 }),
    rect(w * 0.2, -h * 0.24, w * 0.5, 2, paper, { opacity: 0.5 }),
  )

/** A table seen from the front; its top edge is at `y`. */
export const table = (x: number, y: number, w: number, h: number, colour = oak, depth = 34): string =>
  all(
    oval(x + w / 2, y + h, w * 0.54, 12, '#23201C', { opacity: 0.16 }),
    rect(x + 18, y, 16, h, tone(colour, -0.32)),
    rect(x + w - 34, y, 16, h, tone(colour, -0.36)),
    shape(
      [x + depth * 0.7, y - depth, x + w - depth * 0.7, y - depth, x + w, y, x, y],
      down(tone(colour, 0.28), tone(colour, 0.1)),
    ),
    rect(x, y, w, 16, tone(colour, -0.14), { rx: 2 }),
    rect(x + 10, y + 16, w - 20, 12, tone(colour, -0.3)),
  )

/** The back of a chair towards us, its seat at `y`. */
export const chairBack = (x: number, y: number, s: number, colour = oak): string =>
  at(
    x,
    y,
    s,
    all(
      stroke('M-34 0V62M34 0V62', tone(colour, -0.4), 8),
      rect(-42, -10, 84, 18, tone(colour, -0.15), { rx: 6 }),
      stroke('M-38 0V-92M38 0V-92', tone(colour, -0.2), 8),
      rect(-42, -98, 84, 24, colour, { rx: 8 }),
      rect(-38, -62, 76, 12, tone(colour, -0.08), { rx: 5 }),
    ),
  )

export const stool = (x: number, y: number, s: number, colour = oak): string =>
  at(
    x,
    y,
    s,
    all(
      stroke('M-22 -52L-30 0M22 -52L30 0', tone(colour, -0.3), 8),
      stroke('M-25 -24H25', tone(colour, -0.35), 5),
      oval(0, -54, 36, 10, colour),
    ),
  )

/** A board on wheels whose magnets hold sheets; its lower edge of the frame at `y`. */
export const magneticBoard = (
  x: number,
  y: number,
  w: number,
  h: number,
  seed: number,
  frame = slate,
): string => {
  const roll = dice(seed)
  const sheet = (cx: number, cy: number, sw: number, sh: number): string => {
    const colour = pick(accents, roll())
    return at(
      cx,
      cy,
      1,
      all(
        rect(2, 3, sw, sh, '#23201C', { opacity: 0.12 }),
        rect(0, 0, sw, sh, paper),
        pictureOrLines(sw, sh, colour, roll() > 0.5),
        circle(sw / 2, 5, 5, pick(['#A8201A', '#2F6B57', '#E8A33D'], roll())),
      ),
      (roll() - 0.5) * 5,
    )
  }
  const columns = w > h ? 3 : 2
  const rows = w > h ? 2 : 3
  const cw = (w - 30) / columns
  const ch = (h - 30) / rows
  return all(
    oval(x + w / 2, y + 78, w * 0.5, 9, '#23201C', { opacity: 0.18 }),
    stroke(
      `M${x + 20} ${y}V${y + 66}M${x + w - 20} ${y}V${y + 66}M${x - 4} ${y + 66}H${x + 44}M${x + w - 44} ${y + 66}H${x + w + 4}`,
      tone(ash, -0.25),
      7,
    ),
    [x - 2, x + 42, x + w - 42, x + w + 2].map((wx) => circle(wx, y + 74, 7, '#3A3632')),
    rect(x, y - h, w, h, frame, { rx: 7 }),
    rect(x + 9, y - h + 9, w - 18, h - 18, down('#FDFBF6', '#EDE7DA')),
    repeat(columns * rows, (i) =>
      sheet(x + 18 + (i % columns) * cw, y - h + 18 + Math.floor(i / columns) * ch, cw - 14, ch - 14),
    ),
  )
}

const pictureOrLines = (w: number, h: number, colour: string, picture: boolean): string =>
  picture
    ? rect(w * 0.1, h * 0.16, w * 0.8, h * 0.42, colour, { opacity: 0.8 }) +
      textLines(w * 0.1, h * 0.68, w * 0.8, 2, h * 0.13)
    : rect(w * 0.1, h * 0.16, w * 0.5, 6, colour) + textLines(w * 0.1, h * 0.34, w * 0.8, 4, h * 0.14)

/** Lines that stand for writing. */
export const textLines = (
  x: number,
  y: number,
  w: number,
  count: number,
  step: number,
  colour = ash,
): string =>
  repeat(count, (i) =>
    stroke(
      `M${x} ${y + i * step}H${x + w * (i === count - 1 ? 0.6 : 1)}`,
      colour,
      Math.max(1.6, step * 0.22),
      { opacity: 0.7 },
    ),
  )

/** A framed picture on a wall: hills, a tree, a portrait-like group or writing. */
export const framed = (x: number, y: number, w: number, h: number, kind: number, frame = walnut): string => {
  const motif = [
    all(
      rect(0, 0, 100, 100, 'url(#v_DCE7E4_F6EAD0)'),
      path('M0 76Q30 36 56 66Q76 44 100 72V100H0Z', '#86A68F'),
      circle(74, 28, 9, '#E8A33D'),
    ),
    all(
      rect(0, 0, 100, 100, cream),
      stroke('M50 92V46M50 66L30 44M50 56L70 36', '#4A3526', 4),
      circle(50, 34, 18, '#7FA06A'),
      circle(30, 42, 12, '#5E8A5A'),
      circle(70, 36, 12, '#5E8A5A'),
    ),
    all(
      rect(0, 0, 100, 100, '#E9DCC5'),
      [22, 42, 62, 80].map(
        (px, i) =>
          circle(px, 46 + (i % 2) * 5, 8, '#5B4636') +
          path(`M${px - 12} 86Q${px} 48 ${px + 12} 86Z`, pick(accents, i * 0.22)),
      ),
    ),
    all(
      rect(0, 0, 100, 100, paper),
      repeat(4, (i) => character(i, 28 + (i % 2) * 44, 28 + Math.floor(i / 2) * 44, 19)),
    ),
    all(
      rect(0, 0, 100, 100, '#E4D3BE'),
      rect(20, 40, 60, 46, '#A8553F'),
      shape([12, 42, 50, 16, 88, 42], '#6E1410'),
      rect(42, 58, 16, 28, '#F3E8D3'),
    ),
  ][kind % 5] as string
  return all(
    rect(x + 4, y + 7, w, h, '#23201C', { opacity: 0.16 }),
    rect(x, y, w, h, frame, { rx: 2 }),
    rect(x + 7, y + 7, w - 14, h - 14, paper),
    `<svg x="${x + 14}" y="${y + 14}" width="${w - 28}" height="${h - 28}" viewBox="0 0 100 100" preserveAspectRatio="xMidYMid slice">${motif}</svg>`,
  )
}

/** A hanging scroll with its upper rod at (x, y): brushed columns or a painted sprig. */
export const scroll = (
  x: number,
  y: number,
  w: number,
  h: number,
  kind: 'words' | 'bamboo' | 'plum',
  mount = '#DCCDB0',
): string => {
  const iy = y + h * 0.14
  const ih = h * 0.72
  const inside = {
    words: repeat(4, (i) => character(i, x, iy + ih * (0.15 + i * 0.235), Math.min(w * 0.25, ih * 0.1))),
    bamboo: all(
      stroke(`M${x - w * 0.1} ${iy + ih}L${x - w * 0.04} ${iy + 8}`, '#3C4A40', 4.5),
      [0.25, 0.42, 0.6].map((t, i) =>
        at(
          x - w * 0.06,
          iy + ih * t,
          w / 110,
          all(
            [15, 48, -18].map((turn) =>
              path('M0 0Q16 -7 42 3Q16 8 0 0Z', '#3C4A40', { transform: `rotate(${turn})` }),
            ),
          ),
          0,
          i % 2 === 1,
        ),
      ),
    ),
    plum: all(
      stroke(
        `M${x - w * 0.3} ${iy + ih}Q${x} ${iy + ih * 0.6} ${x - w * 0.05} ${iy + ih * 0.3}Q${x + w * 0.1} ${iy + ih * 0.15} ${x + w * 0.28} ${iy + ih * 0.1}`,
        '#4A3526',
        4,
      ),
      [
        [-0.12, 0.55],
        [0.02, 0.42],
        [0.1, 0.2],
        [0.26, 0.12],
        [-0.02, 0.28],
      ].map(([px = 0, py = 0]) => circle(x + w * px, iy + ih * py, w * 0.06, '#B5392B')),
    ),
  }
  return all(
    rect(x - w / 2 + 5, y + 6, w, h, '#23201C', { opacity: 0.14 }),
    stroke(`M${x - w * 0.3} ${y}L${x} ${y - w * 0.28}L${x + w * 0.3} ${y}`, walnut, 1.8),
    rect(x - w / 2, y, w, h, down(tone(mount, 0.15), tone(mount, -0.06))),
    rect(x - w * 0.38, iy, w * 0.76, ih, '#FBF7EC'),
    inside[kind],
    rect(x - w / 2 - 7, y - 4, w + 14, 8, walnut, { rx: 4 }),
    rect(x - w / 2 - 9, y + h - 4, w + 18, 10, walnut, { rx: 5 }),
  )
}

/** A blackboard (or a pale one) with chalk marks. */
export const blackboard = (
  x: number,
  y: number,
  w: number,
  h: number,
  seed: number,
  green = true,
): string => {
  const roll = dice(seed)
  const board = green ? '#2C5346' : '#FBF9F4'
  const chalk = green ? '#EDE9DC' : slate
  return all(
    rect(x - 12, y - 12, w + 24, h + 24, oak, { rx: 4 }),
    rect(x, y, w, h, down(tone(board, 0.08), tone(board, -0.08))),
    repeat(3, (i) =>
      textLines(x + w * 0.06, y + h * (0.2 + i * 0.24), w * (0.2 + roll() * 0.16), 2, h * 0.09, chalk),
    ),
    chart(x + w * 0.5, y + h * 0.78, w * 0.4, h * 0.5, chalk, seed),
    rect(x + w * 0.3, y + h + 8, w * 0.4, 9, tone(oak, -0.2)),
    rect(x + w * 0.34, y + h + 3, 30, 6, white),
    rect(x + w * 0.52, y + h + 1, 40, 9, '#C9785A', { rx: 2 }),
  )
}

const chart = (x: number, y: number, w: number, h: number, colour: string, seed: number): string => {
  const kinds = [
    repeat(4, (i) =>
      rect(
        x + w * (0.1 + i * 0.22),
        y - h * (0.3 + ((i * 37 + seed * 13) % 60) / 100),
        w * 0.13,
        h * (0.3 + ((i * 37 + seed * 13) % 60) / 100),
        i === 2 ? '#E8A33D' : colour,
        { opacity: 0.8 },
      ),
    ) + stroke(`M${x} ${y - h}V${y}H${x + w}`, colour, 3),
    all(
      circle(x + w * 0.3, y - h * 0.5, h * 0.36, 'none', { stroke: colour, 'stroke-width': 3 }),
      stroke(
        `M${x + w * 0.3} ${y - h * 0.5}V${y - h * 0.86}M${x + w * 0.3} ${y - h * 0.5}L${x + w * 0.3 + h * 0.3} ${y - h * 0.32}`,
        '#E8A33D',
        3,
      ),
      shape([x + w * 0.66, y - h * 0.1, x + w * 0.82, y - h * 0.8, x + w, y - h * 0.1], 'none', {
        stroke: colour,
        'stroke-width': 3,
      }),
    ),
    all(
      stroke(
        `M${x} ${y - h * 0.2}Q${x + w * 0.3} ${y - h * 0.9} ${x + w * 0.5} ${y - h * 0.5}T${x + w} ${y - h * 0.8}`,
        '#E8A33D',
        4,
      ),
      stroke(`M${x} ${y - h}V${y}H${x + w}`, colour, 3),
    ),
  ]
  return kinds[seed % 3] as string
}

export const cabinet = (x: number, y: number, w: number, h: number, colour = sand): string =>
  all(
    rect(x + 5, y - 4, w, 10, '#23201C', { opacity: 0.14 }),
    rect(x, y - h, w, h, down(tone(colour, 0.05), tone(colour, -0.12)), { rx: 3 }),
    repeat(2, (i) =>
      rect(x + 8 + i * (w / 2 - 4), y - h + 10, w / 2 - 12, h - 22, tone(colour, -0.05), {
        stroke: tone(colour, -0.25),
        'stroke-width': 2,
      }),
    ),
    circle(x + w / 2 - 10, y - h / 2, 4, walnut),
    circle(x + w / 2 + 10, y - h / 2, 4, walnut),
  )

export const parkBench = (x: number, y: number, w: number, colour = oak): string =>
  all(
    oval(x + w / 2, y + 2, w * 0.54, 8, '#23201C', { opacity: 0.16 }),
    [x + 16, x + w - 16].map((px) => stroke(`M${px} ${y}V${y - 96}`, '#4A4640', 8)),
    [0, 1].map((i) => rect(x, y - 96 + i * 22, w, 14, tone(colour, -0.05 * i), { rx: 5 })),
    rect(x - 4, y - 46, w + 8, 14, tone(colour, 0.1), { rx: 5 }),
  )

export const podium = (x: number, y: number, s: number, colour = walnut): string =>
  at(
    x,
    y,
    s,
    all(
      oval(0, 2, 64, 9, '#23201C', { opacity: 0.2 }),
      shape(
        [-48, -120, 48, -120, 40, 0, -40, 0],
        `url(#h_${tone(colour, 0.12).slice(1)}_${tone(colour, -0.2).slice(1)})`,
      ),
      shape([-60, -132, 60, -132, 50, -114, -50, -114], tone(colour, 0.25)),
      path('M0 -92Q-16 -66 -8 -52Q0 -40 8 -52Q16 -66 0 -92Z', '#E8A33D', { opacity: 0.9 }),
      stroke('M30 -132Q36 -158 22 -166', '#3A3632', 3),
      circle(21, -167, 5, '#3A3632'),
    ),
  )

export const glassJar = (x: number, y: number, s: number, liquid = jade): string =>
  at(
    x,
    y,
    s,
    all(
      path('M-12 -60V-36L-32 -4Q-34 0 -28 0H28Q34 0 32 -4L12 -36V-60Z', '#EAF1EF', {
        opacity: 0.8,
        stroke: stone,
        'stroke-width': 2,
      }),
      path('M-20 -22L-32 -4Q-34 0 -28 0H28Q34 0 32 -4L20 -22Q0 -16 -20 -22Z', liquid, { opacity: 0.8 }),
      rect(-15, -64, 30, 6, stone, { rx: 3 }),
    ),
  )
