import { character } from '../kit/brush'
import { adult, audience, pupil } from '../kit/cast'
import {
  bookcase,
  cabinet,
  framed,
  parkBench,
  podium,
  scroll,
  stool,
  table,
  textLines,
} from '../kit/furniture'
import { halo, lantern, pendant, shadowUnder, sunbeam } from '../kit/light'
import { bambooCane, bush, cloudAt, pottedPlant, skyOver, sun, tree } from '../kit/nature'
import { bookPile, chessBoard, clock, heldBook, mug, openBook, pencilCup, thermos } from '../kit/objects'
import { cream, deepRed, flame, jade, oak, paper, red, slate, walnut, white, wood } from '../kit/palette'
import { corridor, dado, door, mirrored, onLeftWall, room, rug, window } from '../kit/room'
import { all, at, circle, down, oval, path, rect, repeat, shape, stroke, tone } from '../kit/svg'

/** 核心价值观展示区: twelve low panels around a ginkgo in front of the teaching building. */
const coreValuesZone = (): string =>
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

/** 图书角: shelves to the ceiling, a rug, and afternoon light over two readers. */
const bookCorner = (): string =>
  all(
    room('#E3D5BB', '#C49A6C', 570),
    window(470, 90, 250, 290, 'garden', '#B5473A'),
    bookcase(60, 572, 330, 470, 4, 3),
    bookcase(810, 572, 330, 470, 4, 8),
    sunbeam(470, 404, 250, 300, 130),
    rug(610, 680, 330, 84, '#B5473A'),
    pottedPlant(500, 402, 0.6, 'pothos', '#7A8F8A'),
    bookPile(660, 402, 0.5, 3, 2),
    pottedPlant(765, 588, 1.25, 'broad'),
    armchair(700, 668),
    adult(2, {
      x: 700,
      y: 690,
      size: 30,
      view: 'front',
      pose: 'sit',
      leftHand: [-0.7, 2.6],
      rightHand: [0.9, 2.6],
      holding: heldBook(0.1, 2.5, slate, 1.05),
      tilt: -9,
    }),
    pupil(3, {
      x: 500,
      y: 700,
      size: 31,
      view: 'right',
      pose: 'sit',
      leftHand: [1.7, 2],
      rightHand: [1.9, 1.9],
      holding: heldBook(1.9, 1.8, jade, 0.9),
      tilt: 8,
    }),
    pupil(0, { x: 386, y: 640, size: 27, view: 'back', rightHand: [0.7, -1.7], tilt: -4 }),
    bookPile(580, 742, 0.8, 4, 4),
    openBook(850, 738, 0.9, flame, -8),
    pendant(595, 70, 40),
  )

const armchair = (x: number, y: number): string =>
  all(
    shadowUnder(x, y + 26, 130, 18),
    rect(x - 96, y - 190, 192, 180, tone(jade, 0.12), { rx: 44 }),
    rect(x - 110, y - 70, 220, 84, jade, { rx: 22 }),
    rect(x - 122, y - 100, 46, 116, tone(jade, -0.15), { rx: 22 }),
    rect(x + 76, y - 100, 46, 116, tone(jade, -0.15), { rx: 22 }),
  )

/** 砥砺前行屋: beams, an oil lamp, enamel mugs, the first desks of the school. */
const perseveranceHouse = (): string =>
  all(
    room('#C9A67C', '#8A6444', 580),
    repeat(5, (i) => rect(-20 + i * 270, 0, 34, 96, '#5A4432')),
    rect(0, 40, 1200, 34, '#6B4D33'),
    rect(0, 74, 1200, 10, '#23201C', { opacity: 0.18 }),
    repeat(9, (row) =>
      repeat(9, (i) =>
        rect(
          i * 140 - (row % 2) * 70,
          100 + row * 52,
          136,
          48,
          tone('#C9A67C', ((i * 5 + row * 3) % 5) * 0.035),
          { opacity: 0.5, rx: 2 },
        ),
      ),
    ),
    window(90, 180, 190, 200, 'hills'),
    sunbeam(90, 412, 190, 300, 170),
    repeat(4, (i) => framed(380 + i * 118, 170 + (i % 2) * 22, 104, 84, [2, 4, 1, 0][i] ?? 0)),
    stroke('M370 300H860', '#6B4D33', 5),
    repeat(5, (i) => circle(384 + i * 118, 300, 9, red) + stroke(`M${384 + i * 118} 300V326`, '#6B4D33', 3)),
    framed(384, 332, 86, 66, 2),
    framed(502, 332, 86, 66, 1),
    framed(620, 332, 86, 66, 4),
    framed(738, 332, 86, 66, 3),
    door(950, 580, 150, 330, '#7A5638'),
    table(400, 560, 400, 120, '#A9794B', 40),
    oilLamp(470, 540),
    mug(560, 538, 0.95, white, slate),
    mug(612, 544, 0.85, white, red),
    openBook(700, 544, 0.85, '#6E1410'),
    stool(340, 700, 1.1),
    stool(868, 700, 1.1),
    pupil(4, { x: 520, y: 744, size: 31, view: 'back', rightHand: [1.9, 0.2], tilt: 4 }),
    pupil(1, { x: 640, y: 748, size: 31, view: 'back', tilt: -6 }),
    adult(5, { x: 770, y: 740, size: 27, view: 'left', leftHand: [-2.9, 0.6], tilt: -4 }),
    halo(470, 480, 190),
  )

const oilLamp = (x: number, y: number): string =>
  all(
    rect(x - 26, y - 8, 52, 8, '#7A5C22', { rx: 3 }),
    path(
      `M${x - 22} ${y - 8}Q${x - 26} ${y - 34} ${x} ${y - 36}Q${x + 26} ${y - 34} ${x + 22} ${y - 8}Z`,
      '#B98E3C',
    ),
    path(
      `M${x - 13} ${y - 40}Q${x - 22} ${y - 72} ${x - 9} ${y - 100}H${x + 9}Q${x + 22} ${y - 72} ${x + 13} ${y - 40}Z`,
      '#FFF4D8',
      { opacity: 0.75 },
    ),
    path(`M${x} ${y - 74}Q${x - 9} ${y - 54} ${x} ${y - 46}Q${x + 9} ${y - 54} ${x} ${y - 74}Z`, flame),
  )

const HALL = [410, 200, 380, 320] as const

/** 不忘初心厅: a deep red hall, a lit arch, and a class that has just walked in. */
const aspirationHall = (): string =>
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

/** 红色驿站: the small house by the gate with tea, umbrellas and a bench for those who wait. */
const redStation = (): string =>
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

/** 组织活动室: one long table, papers squared, a scroll, morning light. */
const organizationRoom = (): string =>
  all(
    room('#E6DCC8', '#A8805A', 540),
    dado(400, 540, '#C7A57A'),
    window(80, 110, 210, 250, 'sky', '#9C7B54'),
    window(910, 110, 210, 250, 'garden', '#9C7B54'),
    sunbeam(80, 392, 210, 340, 260),
    rect(400, 90, 400, 230, '#4A4640', { rx: 6 }),
    rect(412, 102, 376, 206, down('#FDFBF4', '#E9EFEC')),
    [0.35, 0.55, 0.8, 0.65].map((v, i) =>
      rect(446 + i * 50, 276 - v * 120, 32, v * 120, [slate, jade, flame, red][i] ?? red),
    ),
    textLines(676, 150, 84, 6, 20, slate),
    scroll(346, 110, 70, 240, 'bamboo'),
    scroll(854, 110, 70, 240, 'words'),
    pottedPlant(340, 556, 1.1, 'blade'),
    pottedPlant(860, 556, 1.1, 'broad'),
    adult(1, {
      x: 470,
      y: 560,
      size: 27,
      view: 'front',
      pose: 'bust',
      leftHand: [-0.4, 3.2],
      rightHand: [1, 3.2],
      tilt: 5,
    }),
    adult(2, {
      x: 600,
      y: 556,
      size: 28,
      view: 'front',
      pose: 'bust',
      rightHand: [2, 1.6],
      leftHand: [-0.9, 3.2],
    }),
    adult(6, {
      x: 730,
      y: 560,
      size: 27,
      view: 'front',
      pose: 'bust',
      leftHand: [-1, 3.2],
      rightHand: [0.6, 3.2],
      tilt: -6,
    }),
    shape([330, 520, 870, 520, 1040, 690, 160, 690], down('#C79A68', '#AE7F4E')),
    rect(160, 690, 880, 34, '#7C5636'),
    repeat(4, (i) =>
      at(410 + i * 118, 566, 0.62, rect(0, -20, 74, 40, paper) + textLines(8, -12, 58, 3, 12), 0),
    ),
    repeat(3, (i) => mug(470 + i * 130, 560, 0.6)),
    openBook(500, 640, 0.9, deepRed),
    openBook(700, 640, 0.9, slate),
    pottedPlant(600, 640, 0.62, 'pothos', '#FAF6EF'),
    pencilCup(394, 640, 0.7),
    [300, 520, 700, 900].map((x, i) =>
      adult(i + 3, { x, y: 800, size: 36, view: 'back', pose: 'bust', tilt: (i - 1.5) * 4 }),
    ),
    pendant(450, 46, 30),
    pendant(750, 46, 30),
  )

/** 红色大讲堂: rows of pupils, tall curtains, one teacher in the light. */
const redLectureHall = (): string =>
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

const GALLERY = [450, 210, 300, 300] as const

/** 清廉文化长廊: scrolls on pale walls, bamboo behind the far window. */
const integrityCorridor = (): string =>
  all(
    corridor({ wall: '#C9D6CB', floor: '#B79B77', ceiling: '#E9EDE4' }, GALLERY),
    rect(450, 210, 300, 300, '#DDE6DC'),
    `<svg x="490" y="236" width="220" height="274" viewBox="0 0 220 274">${rect(0, 0, 220, 274, down('#EEF4E6', '#D5E2CB'))}${[30, 72, 124, 168, 200].map((x, i) => bambooCane(x, 290, 250 + i * 18, 9 + (i % 3) * 3, i % 2 ? '#6F9468' : '#4F7F5E')).join('')}</svg>`,
    rect(490, 236, 220, 274, 'none', { stroke: wood, 'stroke-width': 10 }),
    rect(596, 236, 8, 274, wood),
    halo(600, 380, 260, '#FFF8DC', '88'),
    [
      [0.05, 0.24],
      [0.34, 0.5],
      [0.58, 0.7],
      [0.76, 0.85],
    ].flatMap(([a = 0, b = 0], i) => {
      const outer = onLeftWall(GALLERY, a, b, 0.2, 0.72)
      const inner = onLeftWall(GALLERY, a + (b - a) * 0.16, b - (b - a) * 0.16, 0.26, 0.66)
      return [
        shape(outer, '#D8C7A2') + shape(inner, '#FBF7EC') + marks(a, b, i, false),
        shape(mirrored(outer), '#CDBB95') + shape(mirrored(inner), '#FBF7EC') + marks(a, b, i + 1, true),
      ]
    }),
    pendant(600, 150, 26, '#F3E3C2'),
    pendant(600, 70, 44, '#F3E3C2'),
    shape([490, 510, 710, 510, 900, 800, 300, 800], 'url(#v_FFF8DC_FFF8DC00)', { opacity: 0.5 }),
    pottedPlant(412, 560, 0.8, 'orchid', '#7A8F8A'),
    pottedPlant(790, 560, 0.8, 'orchid', '#7A8F8A'),
    adult(2, { x: 536, y: 650, size: 24, view: 'left', leftHand: [-2.2, -0.9] }),
    pupil(2, { x: 474, y: 668, size: 25, view: 'left', tilt: -8 }),
    pupil(7, { x: 690, y: 730, size: 30, view: 'right', tilt: -6, rightHand: [1.6, 0.3] }),
  )

const marks = (near: number, deep: number, kind: number, right: boolean): string => {
  const middle = (near + deep) / 2
  const [x, y, , h] = GALLERY
  const px = right ? 1200 - x * middle : x * middle
  const top = y * middle
  const height = 800 + (h - 800) * middle
  const s = height * 0.026
  return kind % 2
    ? repeat(4, (i) => character(i, px, top + height * (0.315 + i * 0.095), s * 1.5))
    : at(
        px,
        top + height * 0.64,
        height / 700,
        all(
          stroke('M-8 0Q0 -110 6 -220', '#3C4A40', 7),
          [-60, -120, -180].map((v, i) =>
            at(
              0,
              v,
              1,
              all(
                [15, 48, -18].map((t) =>
                  path('M0 0Q20 -9 52 4Q20 10 0 0Z', '#3C4A40', { transform: `rotate(${t})` }),
                ),
              ),
              0,
              i % 2 === 1,
            ),
          ),
        ),
      )
}

const LANTERNS = [430, 190, 340, 320] as const

/** 红色文化长廊: framed stories of the town under lanterns. */
const redCultureCorridor = (): string =>
  all(
    corridor({ wall: '#C77B5C', floor: '#A67C55', ceiling: '#7E3A2A' }, LANTERNS),
    rect(430, 190, 340, 320, '#E7C79B'),
    rect(500, 250, 200, 260, down('#F5E6C4', '#EBD3A2')),
    path('M500 430Q550 370 610 410Q660 360 700 400V510H500Z', '#A9BE8C'),
    circle(650, 310, 24, '#F0B65A'),
    rect(500, 250, 200, 260, 'none', { stroke: walnut, 'stroke-width': 10 }),
    stroke('M600 250V510', walnut, 8),
    [
      [0.04, 0.3],
      [0.42, 0.6],
      [0.7, 0.82],
    ].flatMap(([a = 0, b = 0], i) => {
      const f = onLeftWall(LANTERNS, a, b, 0.26, 0.58)
      const p = onLeftWall(LANTERNS, a + 0.02, b - 0.02, 0.29, 0.55)
      const c = onLeftWall(LANTERNS, a, b, 0.62, 0.68)
      return [f, mirrored(f)]
        .map((q) => shape(q, '#5A3425'))
        .concat([
          shape(p, ['#CFDDD5', '#EAD9B6', '#D9C7BC'][i] ?? cream),
          shape(mirrored(p), ['#E9DCC5', '#CFDDD5', '#EAD9B6'][i] ?? cream),
          shape(c, cream),
          shape(mirrored(c), cream),
        ])
    }),
    [false, true].map((flip) =>
      at(
        flip ? 1200 : 0,
        0,
        1,
        all(
          path('M40 446Q70 380 100 420Q125 390 126 436V450Z', '#86A68F'),
          circle(96, 330, 13, flame),
          [210, 232, 252].map(
            (x, i) =>
              circle(x, 392 + i, 8, '#5B4636') +
              path(`M${x - 11} 424Q${x} 392 ${x + 11} 424Z`, [red, slate, jade][i] ?? red),
          ),
        ),
        0,
        flip,
      ),
    ),
    lantern(600, 130, 30),
    lantern(480, 84, 40),
    lantern(720, 84, 40),
    lantern(320, 96, 52),
    lantern(880, 96, 52),
    adult(3, { x: 700, y: 676, size: 27, view: 'right', rightHand: [2.5, -1.2] }),
    repeat(3, (i) =>
      pupil(i + 1, {
        x: 540 + i * 62,
        y: 690 + (i % 2) * 24,
        size: 28,
        view: i === 0 ? 'back' : 'right',
        tilt: -5,
      }),
    ),
    pupil(8, { x: 430, y: 742, size: 31, view: 'left', leftHand: [-1.8, -0.4] }),
  )

/** 党员活动室: chess after school, tea, a shelf of things in use. */
const memberActivityRoom = (): string =>
  all(
    room('#D9DCCB', '#B58B62', 560),
    window(120, 110, 260, 260, 'garden', '#7FA06A'),
    sunbeam(120, 402, 260, 330, 220),
    framed(470, 120, 150, 120, 0),
    framed(640, 120, 110, 120, 1),
    clock(560, 320, 40, 4, 25),
    bookcase(860, 560, 250, 400, 3, 21, '#A9794B'),
    cabinet(650, 560, 170, 150),
    pottedPlant(700, 410, 0.7, 'orchid', '#FAF6EF'),
    thermos(770, 410, 0.7),
    mug(800, 410, 0.6),
    pottedPlant(60, 580, 1.5, 'broad'),
    adult(5, {
      x: 400,
      y: 720,
      size: 33,
      view: 'right',
      pose: 'sit',
      rightHand: [2.9, 1.9],
      leftHand: [1.8, 2.9],
      tilt: 8,
    }),
    adult(6, {
      x: 810,
      y: 720,
      size: 33,
      view: 'left',
      pose: 'sit',
      leftHand: [-1.4, 0.4],
      rightHand: [-1.8, 2.6],
      tilt: -6,
    }),
    adult(2, {
      x: 606,
      y: 565,
      size: 27,
      view: 'front',
      pose: 'bust',
      leftHand: [-0.8, 2.9],
      rightHand: [0.9, 2.9],
      tilt: 6,
    }),
    table(450, 620, 310, 130, oak, 44),
    chessBoard(600, 614, 1),
    mug(480, 612, 0.75, white, jade),
    mug(736, 612, 0.75, white, slate),
    rug(600, 778, 360, 30, slate),
    pendant(606, 60, 42),
  )

/** 图书阅览室: tall windows, long tables, green lamps. */
const readingRoom = (): string =>
  all(
    room('#E9DFCB', '#9A7350', 500),
    [110, 400, 690, 980].map((x, i) => window(x, 60, 130, 300, i % 2 ? 'sky' : 'garden')),
    [300, 590, 880].map((x, i) => bookcase(x - 24, 500, 70, 400, 5, i + 40)),
    bookcase(0, 500, 70, 400, 5, 50),
    bookcase(1140, 500, 70, 400, 5, 51),
    [110, 400, 690].map((x) => sunbeam(x, 390, 130, 300, 150)),
    repeat(5, (i) =>
      pupil(i + 2, {
        x: 250 + i * 175,
        y: 545,
        size: 24,
        view: 'front',
        pose: 'bust',
        leftHand: [-0.6, 2.2],
        rightHand: [0.7, 2.2],
        holding: heldBook(0, 2.1, [red, slate, jade, flame, deepRed][i] ?? red, 0.85),
        tilt: (i % 3) * 6 - 6,
      }),
    ),
    shape([150, 530, 1050, 530, 1110, 606, 90, 606], down('#C08E5C', '#A9794B')),
    rect(90, 606, 1020, 22, '#7C5636'),
    [340, 600, 860].map((x) => readingLamp(x, 580)),
    [220, 470, 735, 980].map((x, i) =>
      i % 2 ? bookPile(x, 578, 0.6, 3, i) : openBook(x, 586, 0.7, [red, jade][i / 2] ?? red),
    ),
    shape([60, 690, 1140, 690, 1200, 800, 0, 800], down('#B98655', '#9C6D43')),
    [200, 1000].map((x) => readingLamp(x, 748, 1.3)),
    bookPile(420, 742, 0.9, 5, 3),
    openBook(770, 752, 1.05, slate, 4),
    adult(2, { x: 600, y: 800, size: 38, view: 'back', pose: 'bust', tilt: -6 }),
    pupil(6, { x: 330, y: 800, size: 37, view: 'back', pose: 'bust', tilt: 6 }),
    pupil(3, { x: 880, y: 800, size: 37, view: 'back', pose: 'bust', tilt: -4 }),
  )

const readingLamp = (x: number, y: number, s = 1): string =>
  at(
    x,
    y,
    s,
    all(
      halo(0, -40, 120),
      oval(0, 0, 26, 7, '#7A5C22'),
      stroke('M0 0V-60', '#B98E3C', 6),
      path('M-44 -52Q-36 -88 0 -88Q36 -88 44 -52Z', jade),
      rect(-44, -54, 88, 6, '#F3E3A8', { rx: 3 }),
    ),
  )

export const spaceScenes = {
  coreValuesZone,
  bookCorner,
  perseveranceHouse,
  aspirationHall,
  redStation,
  organizationRoom,
  redLectureHall,
  integrityCorridor,
  redCultureCorridor,
  memberActivityRoom,
  readingRoom,
}
