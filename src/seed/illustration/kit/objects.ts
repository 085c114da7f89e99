import { textLines } from './furniture'
import {
  accents,
  ash,
  bark,
  cream,
  flame,
  jade,
  oak,
  paper,
  red,
  slate,
  stone,
  walnut,
  white,
} from './palette'
import { all, at, circle, oval, path, pick, rect, repeat, shape, stroke, tone } from './svg'

/** An open book seen from above and in front, its spine at (x, y). */
export const openBook = (x: number, y: number, s: number, cover = red, turn = 0): string =>
  at(
    x,
    y,
    s,
    all(
      path('M-54 6Q-28 -10 0 6Q28 -10 54 6V-32Q28 -48 0 -32Q-28 -48 -54 -32Z', cover),
      path('M-50 0Q-26 -14 0 0V-36Q-26 -50 -50 -36Z', paper),
      path('M50 0Q26 -14 0 0V-36Q26 -50 50 -36Z', '#F1E9DA'),
      [0, 1, 2].map((i) =>
        stroke(
          `M-42 ${-31 + i * 9}Q-24 ${-41 + i * 9} -8 ${-33 + i * 9}M42 ${-31 + i * 9}Q24 ${-41 + i * 9} 8 ${-33 + i * 9}`,
          ash,
          1.8,
          { opacity: 0.6 },
        ),
      ),
    ),
    turn,
  )

/** A book held up to read, in head radii: for `holding` of a person. */
export const heldBook = (x: number, y: number, colour = red, s = 1): string =>
  at(
    x,
    y,
    s,
    all(
      path('M-1.3 -0.6Q-0.6 -0.9 0 -0.55Q0.6 -0.9 1.3 -0.6V0.75Q0.6 0.45 0 0.8Q-0.6 0.45 -1.3 0.75Z', colour),
      path(
        'M-1.16 -0.66Q-0.55 -0.95 0 -0.6Q0.55 -0.95 1.16 -0.66V-0.48Q0.55 -0.75 0 -0.42Q-0.55 -0.75 -1.16 -0.48Z',
        paper,
      ),
    ),
  )

export const bookPile = (x: number, y: number, s: number, count: number, seed = 1): string =>
  at(
    x,
    y,
    s,
    repeat(count, (i) =>
      all(
        rect(
          -44 + ((i * 7 + seed * 5) % 11) - 5,
          -(i + 1) * 16,
          88 - ((i * 13 + seed) % 17),
          15,
          pick(accents, ((i * 5 + seed * 3) % 9) / 9),
          { rx: 3 },
        ),
        rect(-34 + ((i * 7 + seed * 5) % 11) - 5, -(i + 1) * 16 + 4, 70 - ((i * 13 + seed) % 17), 7, paper, {
          opacity: 0.85,
        }),
      ),
    ),
  )

export const sheet = (x: number, y: number, s: number, turn = 0, mark = red): string =>
  at(
    x,
    y,
    s,
    all(
      rect(3, 4, 70, 94, '#23201C', { opacity: 0.12 }),
      rect(0, 0, 70, 94, paper),
      rect(10, 12, 34, 6, mark),
      textLines(10, 32, 50, 5, 11),
    ),
    turn,
  )

export const mug = (x: number, y: number, s: number, colour = white, band = red): string =>
  at(
    x,
    y,
    s,
    all(
      oval(2, 0, 24, 5, '#23201C', { opacity: 0.16 }),
      stroke('M18 -32Q38 -30 34 -16Q30 -6 18 -10', tone(colour, -0.12), 6),
      rect(-20, -44, 40, 44, `url(#h_${colour.slice(1)}_${tone(colour, -0.16).slice(1)})`, { rx: 4 }),
      rect(-20, -34, 40, 7, band, { opacity: 0.85 }),
      oval(0, -44, 20, 5, tone(colour, -0.1)),
      stroke('M-6 -56Q-12 -66 -4 -74M8 -56Q2 -68 10 -80', white, 3, { opacity: 0.5 }),
    ),
  )

export const thermos = (x: number, y: number, s: number, colour = red): string =>
  at(
    x,
    y,
    s,
    all(
      rect(-17, -84, 34, 84, `url(#h_${tone(colour, 0.18).slice(1)}_${tone(colour, -0.2).slice(1)})`, {
        rx: 7,
      }),
      rect(-14, -104, 28, 22, stone, { rx: 5 }),
      rect(-17, -60, 34, 5, cream, { opacity: 0.7 }),
    ),
  )

export const pencilCup = (x: number, y: number, s: number, colour = slate): string =>
  at(
    x,
    y,
    s,
    all(
      [-10, -3, 4, 11].map((px, i) =>
        at(
          px,
          -30,
          1,
          rect(-2.5, -34, 5, 36, pick([red, flame, jade, oak], i / 4)) +
            shape([-2.5, -34, 2.5, -34, 0, -42], bark),
          (i - 1.5) * 7,
        ),
      ),
      rect(-18, -40, 36, 40, colour, { rx: 4 }),
    ),
  )

export const globe = (x: number, y: number, s: number): string =>
  at(
    x,
    y,
    s,
    all(
      oval(0, 0, 30, 6, walnut),
      rect(-4, -26, 8, 26, walnut),
      circle(0, -58, 36, `url(#r_A9C4CC_6F94A3)`),
      path(
        'M-20 -76Q-6 -86 4 -72Q-2 -60 -16 -58Q-26 -66 -20 -76ZM8 -50Q22 -60 28 -46Q18 -32 6 -36Z',
        '#8FA873',
      ),
      path('M-30 -86A44 44 0 1 0 34 -34', 'none', { stroke: oak, 'stroke-width': 4 }),
    ),
  )

export const chessBoard = (x: number, y: number, s: number): string =>
  at(
    x,
    y,
    s,
    all(
      shape([-120, 0, 120, 0, 92, -54, -92, -54], tone(oak, 0.3)),
      shape([-120, 0, 120, 0, 118, 10, -118, 10], tone(oak, -0.2)),
      repeat(8, (i) => stroke(`M${-104 + i * 29.7} -5L${-81 + i * 23.2} -49`, walnut, 1.6)),
      repeat(5, (i) => stroke(`M${-106 + i * 5} ${-5 - i * 11}H${106 - i * 5}`, walnut, 1.6)),
      [
        [-60, -8],
        [-10, -18],
        [40, -10],
        [66, -28],
        [-40, -30],
        [10, -40],
      ].map(
        ([px = 0, py = 0], i) =>
          oval(px, py - 3, 13, 7, walnut) +
          oval(px, py - 6, 13, 7, i % 2 ? '#EAD9B6' : '#F6EBD2') +
          oval(px, py - 6, 8, 4, 'none', { stroke: i % 2 ? red : '#23201C', 'stroke-width': 2 }),
      ),
    ),
  )

export const microscope = (x: number, y: number, s: number): string =>
  at(
    x,
    y,
    s,
    all(
      rect(-34, -10, 68, 10, '#3D4650', { rx: 4 }),
      stroke('M20 -10Q34 -60 4 -84', '#55606B', 12),
      at(
        -6,
        -70,
        1,
        rect(-9, -44, 18, 66, '#55606B', { rx: 5 }) + rect(-7, -58, 14, 16, '#3D4650', { rx: 3 }),
        -18,
      ),
      rect(-26, -34, 44, 7, '#3D4650'),
    ),
  )

export const cardboardBox = (x: number, y: number, s: number): string =>
  at(
    x,
    y,
    s,
    all(
      oval(0, 0, 64, 9, '#23201C', { opacity: 0.16 }),
      rect(-54, -66, 108, 66, `url(#v_CDA876_B28C5C)`),
      shape([-54, -66, -72, -84, 34, -84, 54, -66], '#DDBB8B'),
      rect(-8, -66, 16, 66, '#E6CFA5', { opacity: 0.7 }),
    ),
  )

export const wateringCan = (x: number, y: number, s: number, colour = jade): string =>
  at(
    x,
    y,
    s,
    all(
      stroke('M24 -48Q60 -60 50 -10', tone(colour, -0.2), 7),
      stroke('M-24 -18L-62 -56', colour, 10),
      oval(-66, -60, 12, 7, tone(colour, -0.2)),
      rect(-28, -52, 56, 52, `url(#h_${tone(colour, 0.14).slice(1)}_${tone(colour, -0.18).slice(1)})`, {
        rx: 8,
      }),
    ),
  )

export const broom = (x: number, y: number, s: number, turn = 0): string =>
  at(
    x,
    y,
    s,
    all(
      stroke('M0 0V-170', oak, 7),
      path('M-34 54Q-20 -6 0 -10Q20 -6 34 54Q0 64 -34 54Z', '#C79C55'),
      repeat(5, (i) => stroke(`M${-20 + i * 10} 50L${-6 + i * 3} 0`, '#8E6C48', 2)),
      rect(-11, -16, 22, 12, red, { rx: 3 }),
    ),
    turn,
  )

export const umbrella = (x: number, y: number, s: number, colour = red, turn = 0): string =>
  at(
    x,
    y,
    s,
    all(
      stroke('M0 -4V-150', walnut, 5),
      path(
        'M-104 -112Q-90 -200 0 -204Q90 -200 104 -112Q78 -130 52 -112Q26 -132 0 -112Q-26 -132 -52 -112Q-78 -130 -104 -112Z',
        colour,
      ),
      path('M0 -204Q30 -160 52 -112Q26 -132 0 -112Z', '#23201C', { opacity: 0.12 }),
      path('M-104 -112Q-90 -200 0 -204Q-60 -170 -52 -112Q-78 -130 -104 -112Z', white, { opacity: 0.12 }),
    ),
    turn,
  )

export const bicycle = (x: number, y: number, s: number, colour = slate): string =>
  at(
    x,
    y,
    s,
    all(
      oval(0, 2, 110, 8, '#23201C', { opacity: 0.16 }),
      [-64, 64].map(
        (wx) =>
          circle(wx, -38, 36, 'none', { stroke: '#3A3632', 'stroke-width': 5 }) +
          repeat(4, (i) => stroke(`M${wx} -74V-2`, ash, 1.2, { transform: `rotate(${i * 45} ${wx} -38)` })),
      ),
      stroke('M-64 -38L-22 -92H40L0 -38ZM-22 -92L0 -38M64 -38L36 -108L52 -116', colour, 6),
      stroke('M-36 -100H-10', '#3A3632', 8),
      rect(-102, -112, 60, 34, oak, { rx: 4 }),
    ),
  )

export const clock = (x: number, y: number, r: number, hour: number, minute: number): string => {
  const hand = (turn: number, length: number, width: number): string =>
    at(x, y, 1, stroke(`M0 0V${-length}`, walnut, width), turn)
  return all(
    circle(x + 3, y + 4, r, '#23201C', { opacity: 0.15 }),
    circle(x, y, r, walnut),
    circle(x, y, r * 0.87, paper),
    repeat(12, (i) => at(x, y, 1, rect(-1.2, -r * 0.78, 2.4, r * 0.1, ash), i * 30)),
    hand((hour % 12) * 30 + minute / 2, r * 0.42, 4.5),
    hand(minute * 6, r * 0.66, 3),
    circle(x, y, 4, red),
  )
}

/** A hand holding something, coming in from the lower edge or a side: for close pictures. `turn` 0 points up. */
export const closeHand = (
  x: number,
  y: number,
  s: number,
  turn: number,
  sleeve: string,
  skin = '#E7B894',
  flip = false,
): string =>
  at(
    x,
    y,
    s,
    all(
      path('M-62 150L-56 330H64L66 150Z', sleeve),
      rect(-68, 138, 140, 34, tone(sleeve, -0.18), { rx: 12 }),
      path('M-52 150Q-60 60 -44 20Q-30 -8 0 -10Q40 -8 54 30Q66 80 58 150Z', skin),
      stroke('M-34 26Q-44 -40 -22 -74', skin, 30),
      stroke('M-6 16Q-10 -52 2 -92', skin, 30),
      stroke('M22 18Q26 -40 28 -78', skin, 29),
      stroke('M44 34Q56 -8 52 -46', skin, 26),
      stroke('M-46 84Q-84 50 -78 2', skin, 31),
      stroke('M-20 20V4M8 16V0M34 22V8', tone(skin, -0.22), 3, { opacity: 0.7 }),
    ),
    turn,
    flip,
  )
