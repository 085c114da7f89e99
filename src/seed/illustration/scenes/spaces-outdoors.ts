import { adult, pupil } from '../kit/cast'
import { parkBench, textLines } from '../kit/furniture'
import { lantern, shadowUnder } from '../kit/light'
import { bush, cloudAt, pottedPlant, skyOver, sun, tree } from '../kit/nature'
import { bookPile, mug, thermos } from '../kit/objects'
import { cream, deepRed, flame, jade, oak, paper, red, slate, walnut, white } from '../kit/palette'
import { door } from '../kit/room'
import { all, at, circle, down, oval, path, rect, repeat, shape, stroke, tone } from '../kit/svg'

/** 核心价值观展示区: twelve low panels around a ginkgo in front of the teaching building. */
export const coreValuesZone = (): string =>
  all(
    skyOver('#CFE3EA', '#F8F0DC', 420),
    cloudAt(230, 90, 1),
    cloudAt(960, 70, 0.8),
    sun(1010, 150, 36),
    schoolFront(),
    rect(0, 470, 1200, 330, down('#E3D6BC', '#CFBE9C')),
    shape([420, 470, 780, 470, 980, 800, 220, 800], down('#EFE5CF', '#E0D0B0')),
    repeat(6, (i) =>
      stroke(`M${420 - i * 34} ${478 + i * i * 9}H${780 + i * 34}`, '#B9A582', 2, { opacity: 0.35 }),
    ),
    bush(80, 486, 1.1),
    bush(1120, 486, 1.1),
    bush(240, 482, 0.7, '#6F9468'),
    ginkgo(600, 560),
    repeat(3, (i) => valuePanel(140 + i * 110, 560 + i * 44, 0.86 + i * 0.12, i, 1)),
    repeat(3, (i) => valuePanel(1060 - i * 110, 560 + i * 44, 0.86 + i * 0.12, i + 3, -1)),
    adult(0, { x: 520, y: 690, size: 23, view: 'back', rightHand: [2, 1.6], tilt: 5 }),
    pupil(2, { x: 592, y: 704, size: 24, view: 'back', leftHand: [-1.5, 1.4] }),
    pupil(5, { x: 690, y: 716, size: 25, view: 'left', rightHand: [1.6, -0.6] }),
    leavesOnGround(),
  )

const schoolFront = (): string =>
  all(
    rect(70, 170, 1060, 310, down('#EFDCC4', '#E2C7A6')),
    rect(50, 150, 1100, 26, '#A8553F'),
    rect(70, 176, 1060, 12, '#23201C', { opacity: 0.12 }),
    repeat(3, (row) =>
      repeat(11, (i) =>
        row === 2 && i > 3 && i < 7
          ? ''
          : rect(100 + i * 92, 204 + row * 88, 62, 56, i % 3 ? '#9DB9BF' : '#B7CDD0', {
              stroke: '#FAF3E6',
              'stroke-width': 5,
            }),
      ),
    ),
    repeat(2, (row) => rect(70, 274 + row * 88, 1060, 8, '#CDA982')),
    rect(500, 372, 200, 108, '#8B5A43'),
    rect(516, 388, 168, 92, '#5B7F86'),
    rect(596, 388, 8, 92, '#8B5A43'),
    rect(476, 352, 248, 24, '#A8553F', { rx: 3 }),
  )

const ginkgo = (x: number, y: number): string =>
  all(
    shadowUnder(x, y + 8, 190, 26),
    oval(x, y, 110, 22, '#A8998A'),
    oval(x, y - 10, 110, 22, '#C9BCA8'),
    oval(x, y - 10, 92, 16, '#8E6C48'),
    path(
      `M${x - 18} ${y - 8}Q${x - 10} ${y - 120} ${x - 40} ${y - 210}L${x} ${y - 170}L${x + 46} ${y - 220}Q${x + 12} ${y - 120} ${x + 20} ${y - 8}Z`,
      '#5A4432',
    ),
    [
      [-110, -230, 74, -0.12],
      [108, -236, 78, -0.06],
      [0, -300, 104, 0],
      [-56, -296, 66, 0.12],
      [66, -310, 60, 0.2],
      [0, -226, 70, -0.08],
    ].map(([dx = 0, dy = 0, r = 0, t = 0]) => circle(x + dx, y + dy, r, tone('#DFA94A', t))),
    repeat(60, (i) =>
      oval(x - 170 + ((i * 67) % 340), y - 390 + ((i * 97) % 210), 6, 3.6, i % 2 ? '#F3CF7F' : '#C98F33', {
        opacity: 0.65,
      }),
    ),
  )

const valuePanel = (x: number, y: number, s: number, kind: number, side: number): string =>
  at(
    x,
    y,
    s,
    all(
      shadowUnder(0, 0, 60),
      stroke('M-42 0V-40M42 0V-40', walnut, 8),
      shape(
        [-54, -150, 54, -150 - side * 8, 54, -36, -54, -36],
        [red, jade, slate, '#B9763A', deepRed, '#55786F'][kind] ?? red,
      ),
      rect(-42, -134, 84, 50, paper, { opacity: 0.92 }),
      [-22, 22].map((px) => at(px, -109, 1, path('M0 -16Q-15 4 0 16Q15 4 0 -16Z', red))),
      textLines(-40, -70, 80, 3, 11, cream),
    ),
  )

const leavesOnGround = (): string =>
  repeat(34, (i) =>
    at(
      120 + ((i * 149) % 980),
      600 + ((i * 83) % 180),
      1,
      path('M0 0Q-9 -10 0 -14Q9 -10 0 0Z', i % 2 ? '#E3AE4B' : '#C98F33'),
      i * 40,
    ),
  )

/** 红色驿站: the small house by the gate with tea, umbrellas and a bench for those who wait. */
export const redStation = (): string =>
  all(
    skyOver('#D6E4E6', '#FBF0DA', 520),
    cloudAt(180, 110, 0.9),
    tree(120, 520, 1.5),
    tree(1100, 520, 1.35, '#6F9468'),
    rect(0, 510, 1200, 290, down('#DCCBA8', '#C8B48C')),
    repeat(5, (i) => stroke(`M0 ${540 + i * i * 14}H1200`, '#A8946C', 2, { opacity: 0.25 })),
    shadowUnder(600, 578, 400, 30),
    rect(290, 230, 620, 345, down('#F0E1C6', '#DFC9A4')),
    shape([240, 232, 320, 130, 880, 130, 960, 232], deepRed),
    rect(240, 228, 720, 18, '#521010'),
    repeat(12, (i) => stroke(`M${332 + i * 48} 134L${268 + i * 60} 226`, '#521010', 3, { opacity: 0.6 })),
    rect(430, 152, 340, 58, '#F3E3C2', { rx: 4 }),
    path('M600 160Q584 182 600 202Q616 182 600 160Z', red),
    stroke('M470 181H566M634 181H730', deepRed, 4),
    rect(330, 290, 380, 190, '#5E4630'),
    rect(342, 302, 356, 178, down('#8A6A48', '#6F5238')),
    stroke('M342 372H698', '#B48A5A', 7),
    mug(380, 369, 0.7),
    mug(424, 369, 0.7, white, jade),
    thermos(478, 369, 0.62),
    thermos(512, 369, 0.62, jade),
    bookPile(590, 369, 0.55, 3),
    pottedPlant(656, 369, 0.5, 'pothos'),
    adult(4, {
      x: 470,
      y: 480,
      size: 27,
      view: 'front',
      pose: 'bust',
      rightHand: [2.2, 2.2],
      leftHand: [-1.2, 2.6],
      tilt: 5,
    }),
    rect(316, 470, 410, 26, oak, { rx: 4 }),
    rect(326, 496, 390, 80, down('#B5473A', '#8E2A22')),
    mug(560, 470, 0.85),
    mug(612, 470, 0.85, white, slate),
    door(770, 575, 108, 250, '#7A5638'),
    umbrellaStand(930, 590),
    lantern(262, 300, 30),
    lantern(938, 300, 30),
    adult(5, { x: 640, y: 690, size: 27, view: 'left', leftHand: [-1.8, 0.6], tilt: -4 }),
    pupil(2, { x: 716, y: 700, size: 26, view: 'left', rightHand: [-0.6, 1.4] }),
    parkBench(330, 720, 210),
    adult(2, {
      x: 400,
      y: 716,
      size: 25,
      view: 'right',
      pose: 'sit',
      rightHand: [1.7, 2.3],
      leftHand: [1.2, 2.6],
    }),
    pottedPlant(300, 730, 1, 'blade'),
  )

const umbrellaStand = (x: number, y: number): string =>
  all(
    [-26, 0, 26].map((dx, i) =>
      at(
        x + dx,
        y - 20,
        1,
        path('M0 40L-13 -70Q0 -84 13 -70Z', [red, slate, flame][i] ?? red) +
          stroke('M0 -76V-104Q2 -116 12 -112', walnut, 5),
        dx / 4,
      ),
    ),
    rect(x - 50, y - 30, 100, 60, '#8C857A', { rx: 6 }),
    rect(x - 50, y - 30, 100, 12, '#6F6960', { rx: 5 }),
  )
