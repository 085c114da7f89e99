import { brush, character } from '../kit/brush'
import { shadowUnder } from '../kit/light'
import { walnut } from '../kit/palette'
import { all, at, circle, down, glow, oval, path, rect, repeat, stroke } from '../kit/svg'

const INK = '#2A2723'

const wall = (top: string, low: string): string =>
  all(
    rect(0, 0, 1200, 800, down(top, low)),
    oval(600, 330, 560, 420, glow('#FFF6DC90', '#FFF6DC00')),
    rect(0, 740, 1200, 60, '#8E6C48', { opacity: 0.35 }),
    rect(0, 734, 1200, 8, '#6B4D33', { opacity: 0.4 }),
  )

const sheet = (x: number, y: number, w: number, h: number, mount: string): string =>
  all(
    rect(x + 12, y + 18, w, h, '#23201C', { opacity: 0.2 }),
    rect(x, y, w, h, mount),
    rect(x + w * 0.08, y + h * 0.08, w * 0.84, h * 0.84, down('#FCF8EE', '#F5EDDB')),
  )

const rods = (x: number, y: number, w: number, h: number): string =>
  all(
    stroke(`M${x + w * 0.25} ${y}L${x + w / 2} ${y - 40}L${x + w * 0.75} ${y}`, walnut, 3),
    rect(x - 14, y - 8, w + 28, 16, walnut, { rx: 8 }),
    rect(x - 20, y + h - 8, w + 40, 20, walnut, { rx: 10 }),
  )

const seal = (x: number, y: number, s: number): string =>
  all(
    rect(x, y, 26 * s, 26 * s, '#A8201A', { rx: 3 }),
    stroke(
      `M${x + 6 * s} ${y + 7 * s}H${x + 20 * s}M${x + 13 * s} ${y + 7 * s}V${y + 20 * s}M${x + 7 * s} ${y + 20 * s}H${x + 19 * s}`,
      '#FCF8EE',
      2.4 * s,
    ),
  )

/** 清风入怀, brushed by hand: every stroke is a shape of its own. */
const breeze = (): string =>
  all(
    wall('#EFE6D6', '#E3D5BC'),
    sheet(470, 70, 260, 650, '#D9CBAE'),
    rods(470, 70, 260, 650),
    repeat(4, (i) => character(i, 600, 202 + i * 132, 58, INK)),
    seal(664, 640, 1),
  )

const bambooLeaf = (x: number, y: number, turn: number, length: number, opacity: number): string =>
  at(
    x,
    y,
    1,
    brush([0, 0, length * 0.4, -length * 0.09, length, length * 0.12, 2, length * 0.2, 0.5], INK, opacity),
    turn,
  )

const cane = (x: number, lean: number, width: number, opacity: number): string =>
  repeat(5, (i) => {
    const y = 640 - i * 108
    const px = x + lean * i
    return (
      brush(
        [px, y, px + lean * 0.4, y - 50, px + lean * 0.9, y - 98, width, width * 0.82, width],
        INK,
        opacity,
      ) +
      brush(
        [px - width * 0.6, y + 4, px, y + 9, px + width * 0.6, y + 4, 3, 5, 3],
        INK,
        Math.min(1, opacity + 0.2),
      )
    )
  })

/** Bamboo after rain. */
const bamboo = (): string =>
  all(
    wall('#E4E8DC', '#D3D9C6'),
    sheet(430, 60, 340, 660, '#CBD2BC'),
    rods(430, 60, 340, 660),
    `<svg x="457" y="113" width="286" height="554" viewBox="457 113 286 554">${all(
      cane(520, 10, 22, 0.85),
      cane(640, -7, 14, 0.45),
      cane(690, 3, 9, 0.25),
      [
        [560, 210, 20],
        [556, 214, 62],
        [566, 206, -22],
        [580, 320, 38],
        [574, 326, 82],
        [586, 316, 4],
        [540, 420, 120],
        [536, 414, 158],
        [630, 250, 48],
        [636, 244, 10],
        [640, 400, 40],
        [636, 406, 78],
        [548, 160, -40],
        [544, 520, 140],
      ].map(([x = 0, y = 0, turn = 0], i) => bambooLeaf(x, y, turn, 92 + (i % 3) * 16, 0.55 + (i % 3) * 0.2)),
    )}</svg>`,
    seal(700, 624, 1),
  )

const lotusLeaf = (x: number, y: number, rx: number, ry: number, opacity: number): string =>
  all(
    oval(x, y, rx, ry, '#3C4A40', { opacity }),
    oval(x + rx * 0.2, y - ry * 0.2, rx * 0.66, ry * 0.6, '#6E7F6C', { opacity: opacity * 0.7 }),
    repeat(7, (i) =>
      brush(
        [x, y, x, y, x + Math.cos(i * 0.9) * rx * 0.86, y + Math.sin(i * 0.9) * ry * 0.86, 3, 2, 0.6],
        '#232B26',
        0.5,
      ),
    ),
  )

const petals = (x: number, y: number, s: number): string =>
  at(
    x,
    y,
    s,
    all(
      [-62, 62, -36, 36, 0].map((turn, i) =>
        at(
          0,
          0,
          1,
          path('M0 0Q-30 -48 0 -106Q30 -48 0 0Z', i > 3 ? '#F3C9C4' : '#E9AEA8') +
            path('M0 -106Q-14 -80 -6 -50Q6 -80 0 -106Z', '#C9685E', { opacity: 0.7 }),
          turn,
        ),
      ),
      oval(0, -6, 22, 8, '#C9A24C'),
    ),
  )

/** Lotus on a round silk fan. */
const lotus = (): string =>
  all(
    wall('#EDE4E0', '#DCCFC6'),
    circle(612, 356, 300, '#23201C', { opacity: 0.18 }),
    rect(586, 620, 28, 160, '#7A4A2E', { rx: 10 }),
    circle(600, 340, 300, '#8A5A3A'),
    circle(600, 340, 288, glow('#FBF5E4', '#EFE4C8')),
    lotusLeaf(470, 450, 140, 62, 0.8),
    lotusLeaf(690, 500, 150, 60, 0.6),
    lotusLeaf(720, 300, 96, 40, 0.32),
    brush([590, 560, 600, 430, 578, 300, 7, 6, 5], '#4A5A48', 0.8),
    brush([690, 540, 720, 400, 706, 250, 5, 4, 3], '#4A5A48', 0.6),
    petals(578, 306, 1.25),
    at(
      704,
      252,
      0.9,
      path('M0 0Q-26 -40 0 -92Q26 -40 0 0Z', '#E9AEA8') +
        path('M0 -92Q-10 -60 0 -30Q10 -60 0 -92Z', '#C9685E', { opacity: 0.7 }),
    ),
    repeat(3, (i) => stroke(`M${400 + i * 60} ${560 + i * 10}q60 10 130 0`, '#6E7F6C', 3, { opacity: 0.5 })),
    at(
      400,
      200,
      1,
      brush([0, 0, 30, -4, 62, 4, 2, 5, 1], INK) +
        brush([26, -2, 10, -34, 40, -50, 1, 12, 2], '#6E7F6C', 0.55) +
        brush([30, -2, 40, -38, 66, -40, 1, 11, 2], '#6E7F6C', 0.55),
    ),
    seal(742, 396, 0.9),
  )

const peak = (x: number, y: number, w: number, h: number, opacity: number): string =>
  all(
    path(
      `M${x - w} ${y}Q${x - w * 0.5} ${y - h * 0.3} ${x - w * 0.2} ${y - h * 0.86}Q${x} ${y - h * 1.1} ${x + w * 0.22} ${y - h * 0.8}Q${x + w * 0.55} ${y - h * 0.36} ${x + w} ${y}Z`,
      `url(#v_3C4A48_C9CFC500)`,
      { opacity },
    ),
    brush(
      [x - w * 0.2, y - h * 0.86, x - w * 0.02, y - h * 1.06, x + w * 0.22, y - h * 0.8, 3, 8, 2],
      INK,
      opacity,
    ),
  )

/** River, far hills, one boat. */
const river = (): string =>
  all(
    wall('#E8E2D2', '#D8CDB4'),
    sheet(170, 170, 860, 420, '#C9BB9A'),
    rect(146, 150, 26, 460, walnut, { rx: 10 }),
    rect(1028, 150, 26, 460, walnut, { rx: 10 }),
    `<svg x="239" y="204" width="722" height="352" viewBox="0 0 722 352">${all(
      peak(150, 240, 190, 150, 0.4),
      peak(330, 236, 160, 190, 0.62),
      peak(520, 240, 210, 130, 0.32),
      peak(650, 244, 150, 170, 0.5),
      circle(470, 70, 24, '#C9685E', { opacity: 0.75 }),
      repeat(9, (i) =>
        stroke(`M${40 + ((i * 97) % 600)} ${262 + (i % 4) * 18}h${60 + (i % 3) * 40}`, '#6E7F80', 2, {
          opacity: 0.4,
        }),
      ),
      at(
        400,
        282,
        1,
        brush([-52, 0, 0, 22, 56, -4, 3, 11, 2], INK) +
          path('M-18 2V-16Q0 -30 20 -16V2Z', '#5A4A38') +
          brush([34, -4, 36, -20, 33, -34, 4, 7, 5], INK) +
          stroke('M33 -30L66 18', INK, 2),
      ),
      repeat(5, (i) =>
        brush([30 + i * 16, 330, 26 + i * 17, 290, 20 + i * 24, 262 - (i % 2) * 16, 3, 2, 0.6], INK, 0.8),
      ),
      path('M0 340Q120 312 240 346V352H0Z', '#4A5348', { opacity: 0.7 }),
      repeat(3, (i) =>
        brush(
          [
            540 + i * 30,
            60 + (i % 2) * 14,
            550 + i * 30,
            52 + (i % 2) * 14,
            562 + i * 30,
            60 + (i % 2) * 14,
            1,
            3,
            1,
          ],
          INK,
          0.8,
        ),
      ),
      seal(668, 290, 0.9),
    )}</svg>`,
    shadowUnder(600, 640, 430, 10),
  )

export const inkWorks = { breeze, bamboo, lotus, river }
