import { adult, pupil } from '../kit/cast'
import { bookcase, framed, scroll, stool, table, textLines } from '../kit/furniture'
import { halo, pendant, shadowUnder, sunbeam } from '../kit/light'
import { pottedPlant } from '../kit/nature'
import { bookPile, heldBook, mug, openBook, pencilCup } from '../kit/objects'
import { deepRed, flame, jade, paper, red, slate, white } from '../kit/palette'
import { dado, door, room, rug, window } from '../kit/room'
import { all, at, circle, down, path, rect, repeat, shape, stroke, tone } from '../kit/svg'

/** 图书角: shelves to the ceiling, a rug, and afternoon light over two readers. */
export const bookCorner = (): string =>
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
export const perseveranceHouse = (): string =>
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

/** 组织活动室: one long table, papers squared, a scroll, morning light. */
export const organizationRoom = (): string =>
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
