import { adult, audience, pupil } from '../kit/cast'
import { podium } from '../kit/furniture'
import { halo, pendant } from '../kit/light'
import { pottedPlant } from '../kit/nature'
import { deepRed, flame, jade, paper, red, slate } from '../kit/palette'
import { corridor, mirrored, onLeftWall } from '../kit/room'
import { all, circle, down, oval, path, rect, repeat, shape, stroke, tone } from '../kit/svg'

const HALL = [410, 200, 380, 320] as const

/** 不忘初心厅: a deep red hall, a lit arch, and a class that has just walked in. */
export const aspirationHall = (): string =>
  all(
    corridor({ wall: '#8C231C', floor: '#C9A06E', ceiling: '#5E1512' }, HALL),
    rect(410, 200, 380, 320, down('#A83A2C', '#8C231C')),
    path('M500 520V350A100 100 0 0 1 700 350V520Z', '#F2D59A'),
    path('M530 520V360A70 70 0 0 1 670 360V520Z', '#FBEBC4'),
    halo(600, 400, 240, '#FFE9B0', '90'),
    candle(600, 500),
    [
      [0.08, 0.36],
      [0.46, 0.64],
      [0.72, 0.84],
    ]
      .flatMap(([a = 0, b = 0]) => {
        const p = onLeftWall(HALL, a, b, 0.24, 0.66)
        return [p, mirrored(p)]
      })
      .map((p) => shape(p, paper, { opacity: 0.94 })),
    [
      [0.12, 0.32],
      [0.49, 0.61],
      [0.735, 0.825],
    ].flatMap(([a = 0, b = 0], i) => {
      const p = onLeftWall(HALL, a, b, 0.29, 0.46)
      return [p, mirrored(p)].map((q, j) =>
        shape(q, [slate, jade, '#B9763A'][(i + j) % 3] ?? slate, { opacity: 0.75 }),
      )
    }),
    [
      [0.12, 0.32],
      [0.49, 0.61],
    ]
      .flatMap(([a = 0, b = 0]) =>
        [0.5, 0.54, 0.58].flatMap((v) => {
          const p = onLeftWall(HALL, a, b, v, v + 0.012)
          return [p, mirrored(p)]
        }),
      )
      .map((p) => shape(p, '#8C857A', { opacity: 0.7 })),
    pendant(600, 120, 42),
    pendant(470, 84, 30),
    pendant(730, 84, 30),
    shape([500, 520, 700, 520, 860, 800, 340, 800], 'url(#v_FFE9B0_FFE9B000)', { opacity: 0.45 }),
    adult(7, { x: 392, y: 690, size: 29, view: 'right', rightHand: [2.9, -0.4] }),
    repeat(4, (i) =>
      pupil(i, { x: 480 + i * 66, y: 676 + (i % 2) * 26, size: 29, view: 'back', tilt: (i - 1.5) * 4 }),
    ),
    pupil(6, { x: 760, y: 720, size: 31, view: 'left', leftHand: [-1.7, 0.6] }),
  )

const candle = (x: number, y: number): string =>
  all(
    rect(x - 24, y - 90, 48, 110, `url(#h_C2362B_8E1812)`, { rx: 4 }),
    oval(x, y - 90, 24, 7, '#D9574A'),
    stroke(`M${x} ${y - 92}V${y - 104}`, '#3A2B22', 4),
    path(
      `M${x} ${y - 158}Q${x - 28} ${y - 120} ${x} ${y - 102}Q${x + 28} ${y - 120} ${x} ${y - 158}Z`,
      flame,
    ),
    path(
      `M${x} ${y - 136}Q${x - 12} ${y - 116} ${x} ${y - 106}Q${x + 12} ${y - 116} ${x} ${y - 136}Z`,
      '#FFF0C4',
    ),
  )

/** 红色大讲堂: rows of pupils, tall curtains, one teacher in the light. */
export const redLectureHall = (): string =>
  all(
    rect(0, 0, 1200, 800, down('#5E1A16', '#3A1512')),
    rect(170, 60, 860, 440, down('#E9D9BC', '#D8C19A')),
    [150, 950].map((x) =>
      repeat(5, (i) => rect(x - 40 + i * 36, 20, 38, 500, down(tone(red, i % 2 ? -0.1 : 0.06), deepRed))),
    ),
    rect(90, 8, 1020, 46, deepRed),
    repeat(17, (i) =>
      path(
        `M${90 + i * 60} 54H${150 + i * 60}Q${120 + i * 60} 92 ${90 + i * 60} 54Z`,
        tone(red, i % 2 ? -0.08 : 0.04),
      ),
    ),
    rect(360, 130, 480, 260, '#F9F4E8', { stroke: '#4A3526', 'stroke-width': 9 }),
    path('M380 360Q480 240 560 310Q640 220 720 290Q790 240 820 300V376H380Z', '#9DB67F'),
    path('M540 376Q600 330 590 300Q640 340 660 376Z', '#EBD9AE'),
    circle(770, 190, 26, flame),
    stroke('M400 180H560M400 204H520', '#8C857A', 6, { opacity: 0.6 }),
    rect(0, 500, 1200, 60, down('#B98B5B', '#8E6642')),
    rect(0, 556, 1200, 250, '#3F1D17'),
    halo(600, 380, 420, '#FFE3A0', '66'),
    podium(880, 516, 1),
    adult(0, { x: 700, y: 520, size: 29, view: 'right', leftHand: [-2.6, 0.2], rightHand: [1.5, 1.7] }),
    pottedPlant(300, 516, 0.9, 'broad'),
    audience(
      [
        { y: 640, size: 21, count: 13, left: 60, step: 90 },
        { y: 725, size: 26, count: 11, left: 40, step: 112 },
        { y: 830, size: 33, count: 9, left: 30, step: 142 },
      ],
      true,
      1,
    ),
    pupil(3, { x: 488, y: 725, size: 26, view: 'back', pose: 'bust', rightHand: [1.7, -1.9] }),
  )
