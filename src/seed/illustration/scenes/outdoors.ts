import { adult, pupil } from '../kit/cast'
import { magneticBoard, parkBench, table } from '../kit/furniture'
import { lantern, shadowUnder } from '../kit/light'
import { bambooCane, bush, cloudAt, hills, house, pottedPlant, skyOver, sun, tree } from '../kit/nature'
import {
  bicycle,
  bookPile,
  broom,
  cardboardBox,
  heldBook,
  microscope,
  mug,
  openBook,
  umbrella,
  wateringCan,
} from '../kit/objects'
import { deepRed, flame, jade, oak, paper, red, slate, walnut } from '../kit/palette'
import { all, at, circle, down, oval, path, rect, repeat, shape, stroke } from '../kit/svg'

const ground = (y: number, top = '#B9C793', low = '#8FA76C'): string =>
  rect(0, y, 1200, 800 - y, down(top, low))
const brickWall = (y: number, h: number): string =>
  rect(0, y, 1200, h, down('#E7D3B6', '#D5BC98')) +
  rect(0, y - 14, 1200, 18, '#8A5642') +
  repeat(9, (i) => rect(60 + i * 140, y + 24, 70, h - 50, '#C9AE88', { opacity: 0.55, rx: 4 }))

/** Young trees along the wall, one for each class. */
const treePlanting = (): string =>
  all(
    skyOver('#CFE3EA', '#F8F0DC', 460),
    cloudAt(260, 100, 1),
    sun(960, 130, 40),
    brickWall(330, 150),
    tree(90, 470, 1.1),
    tree(1120, 470, 1.2, '#6F9468'),
    ground(470),
    [260, 420, 940].map((x) => sapling(x, 540, 0.9)),
    shape([0, 700, 1200, 640, 1200, 800, 0, 800], '#A98258', { opacity: 0.7 }),
    oval(620, 700, 110, 26, '#7A5638'),
    oval(620, 694, 92, 18, '#5A3E28'),
    sapling(620, 694, 1.7),
    adult(3, {
      x: 740,
      y: 716,
      size: 35,
      view: 'left',
      leftHand: [-2.6, 1.2],
      rightHand: [-1.5, 2.6],
      lean: -8,
    }),
    pupil(0, { x: 510, y: 720, size: 36, view: 'right', rightHand: [1.7, 0.8], lean: 8 }),
    pupil(3, { x: 400, y: 700, size: 33, view: 'right', rightHand: [1.6, 1.7] }),
    wateringCan(455, 640, 0.9),
    pupil(2, {
      x: 860,
      y: 700,
      size: 33,
      view: 'left',
      leftHand: [-1, 0.4],
      holding: stroke('M-1.2 -2.2V4', oak, 0.24) + path('M-1.7 3.6H-0.7L-0.9 5Q-1.2 5.4 -1.5 5Z', '#6F6960'),
    }),
  )

const sapling = (x: number, y: number, s: number): string =>
  at(
    x,
    y,
    s,
    all(
      stroke('M0 0Q4 -60 0 -130M0 -60L-24 -88M0 -84L22 -112', '#6B4D33', 6),
      stroke('M-18 6V-90M-18 -52H0', oak, 4),
      [
        [-26, -96],
        [24, -120],
        [0, -144],
        [-12, -122],
        [14, -98],
        [-6, -76],
      ].map(([a = 0, b = 0], i) => oval(a, b, 16, 11, i % 2 ? '#7FA06A' : '#5E8A5A')),
    ),
  )

/** A rainy morning at the gate: a crossing, umbrellas, a line of children. */
const rainyGate = (): string =>
  all(
    skyOver('#A9B9BF', '#DDE0D8', 470),
    rect(120, 150, 960, 330, down('#CDBBA0', '#B9A384')),
    repeat(9, (i) => rect(160 + i * 104, 190, 64, 70, '#E9C98A', { opacity: i % 3 ? 0.9 : 0.45 })),
    repeat(9, (i) => rect(160 + i * 104, 300, 64, 70, '#8FA0A3')),
    rect(420, 250, 360, 240, '#8A5642'),
    rect(450, 280, 300, 210, '#5B6E72'),
    rect(380, 230, 440, 34, deepRed),
    lantern(430, 310, 24),
    lantern(770, 310, 24),
    rect(0, 480, 1200, 320, down('#8A8F8E', '#6F7574')),
    repeat(8, (i) =>
      shape([250 + i * 92, 560, 310 + i * 92, 560, 300 + i * 104, 690, 224 + i * 104, 690], '#E9E6DC', {
        opacity: 0.9,
      }),
    ),
    repeat(7, (i) => oval(120 + i * 170, 740 + (i % 2) * 22, 80, 8, '#CFD8D8', { opacity: 0.4 })),
    umbrella(420, 530, 1.15, red, -4),
    pupil(1, { x: 430, y: 660, size: 32, view: 'right', pose: 'walk', top: '#E8C24A', yoke: '#D2A24C' }),
    pupil(2, { x: 560, y: 664, size: 32, view: 'right', pose: 'walk', rightHand: [1, 0] }),
    umbrella(604, 540, 1.3, flame, 5),
    pupil(3, { x: 664, y: 668, size: 32, view: 'right', pose: 'walk' }),
    umbrella(840, 452, 1.4, slate, 3),
    adult(0, {
      x: 800,
      y: 690,
      size: 36,
      view: 'left',
      leftHand: [-3.2, -0.2],
      rightHand: [0.9, 0.6],
      top: '#C9D26A',
    }),
    adult(5, { x: 270, y: 690, size: 33, view: 'right', rightHand: [2.6, -0.2], top: '#C9D26A' }),
    umbrella(252, 470, 1.3, jade, -5),
    repeat(70, (i) =>
      stroke(`M${(i * 173) % 1200} ${(i * 97) % 780}l-7 26`, '#F3F6F6', 2, { opacity: 0.45 }),
    ),
  )

/** Autumn leaves swept into one heap, and one boy about to jump. */
const leafSweeping = (): string =>
  all(
    skyOver('#DCE5E0', '#F9EBD0', 440),
    brickWall(300, 150),
    [130, 380, 880, 1090].map((x, i) =>
      tree(x, 470, 1.5, ['#D9963A', '#C9772F', '#DFA94A', '#C98F33'][i] ?? flame),
    ),
    ground(460, '#D9C79B', '#C2A873'),
    path('M430 730Q520 610 620 636Q700 600 790 730Z', '#C9772F'),
    repeat(60, (i) =>
      at(
        440 + ((i * 61) % 340),
        726 - ((i * 37) % 70) * (1 - Math.abs((((i * 61) % 340) - 170) / 190)),
        1,
        path('M0 0Q-10 -12 0 -18Q10 -12 0 0Z', ['#E3AE4B', '#B5522B', '#D9963A'][i % 3] ?? flame),
        i * 53,
      ),
    ),
    pupil(0, {
      x: 350,
      y: 720,
      size: 36,
      view: 'right',
      rightHand: [1.5, 1.2],
      leftHand: [0.9, 0.3],
      holding: at(1.3, 0.9, 1 / 44, broom(0, 40, 1.1, -14)),
    }),
    pupil(5, { x: 600, y: 650, size: 34, view: 'front', leftHand: [-1.9, -1.6], rightHand: [1.9, -1.6] }),
    adult(2, {
      x: 890,
      y: 730,
      size: 34,
      view: 'left',
      leftHand: [-1.6, 1.4],
      rightHand: [-0.9, 0.4],
      holding: at(-1.2, 1.2, 1 / 40, broom(0, 60, 1.4, 12)),
    }),
    pupil(4, { x: 770, y: 744, size: 35, view: 'left', leftHand: [-1.5, 2], lean: -10 }),
    repeat(40, (i) =>
      at(
        (i * 211) % 1200,
        480 + ((i * 89) % 310),
        1,
        path('M0 0Q-8 -10 0 -15Q8 -10 0 0Z', ['#E3AE4B', '#B5522B', '#D9963A'][i % 3] ?? flame),
        i * 71,
      ),
    ),
    repeat(9, (i) =>
      at(200 + i * 96, 150 + ((i * 67) % 190), 1.1, path('M0 0Q-9 -11 0 -16Q9 -11 0 0Z', '#C9772F'), i * 37),
    ),
  )

/** The road to the village, a van with books, two bicycles. */
const villageRoad = (): string =>
  all(
    skyOver('#CFE1E6', '#FBEFD3', 520),
    sun(880, 150, 44),
    cloudAt(240, 120, 1.1),
    cloudAt(560, 80, 0.7),
    hills(470),
    ground(455, '#C6CB8D', '#A3B36E'),
    repeat(7, (i) =>
      path(
        `M${-40} ${500 + i * 22}Q260 ${480 + i * 24} 470 ${500 + i * 30}V${508 + i * 30}Q260 ${490 + i * 24} -40 ${510 + i * 22}Z`,
        i % 2 ? '#D9C76A' : '#8FA76C',
        { opacity: 0.7 },
      ),
    ),
    path(
      'M640 460Q560 520 690 580Q860 660 560 800H1010Q1040 680 860 600Q700 530 690 460Z',
      down('#E9DDBE', '#D5C29A'),
    ),
    house(330, 470, 0.8),
    house(180, 482, 0.6, '#E7DCC4'),
    house(960, 478, 0.95),
    tree(1090, 490, 1.2),
    tree(460, 480, 0.8, '#6F9468'),
    tree(40, 500, 1, '#6F9468'),
    van(720, 640, 0.95),
    bicycle(430, 740, 0.95, red),
    adult(3, { x: 520, y: 746, size: 32, view: 'right', pose: 'walk', rightHand: [1.9, 1.6] }),
    bicycle(300, 700, 0.8),
    adult(6, { x: 360, y: 706, size: 28, view: 'right', pose: 'walk' }),
    bush(1060, 720, 1.3),
    bush(100, 740, 1.4),
  )

const van = (x: number, y: number, s: number): string =>
  at(
    x,
    y,
    s,
    all(
      shadowUnder(0, 4, 150),
      path(
        'M-140 -20V-120Q-138 -136 -120 -136H40Q60 -136 74 -116L108 -74Q140 -68 142 -44V-20Z',
        `url(#v_FAF6EF_DCCFB6)`,
      ),
      rect(-140, -62, 282, 14, red),
      path('M22 -122H40Q54 -122 64 -108L88 -76H22Z', '#9DB9BF'),
      rect(-112, -122, 120, 50, '#6B4D33'),
      bookPile(-82, -74, 0.5, 5, 1),
      bookPile(-34, -74, 0.5, 4, 3),
      [-84, 84].map((wx) => circle(wx, -18, 28, '#3A3632') + circle(wx, -18, 12, '#B9B2A6')),
      circle(132, -44, 9, flame),
    ),
  )

/** A science box opened under the eaves of a village school. */
const villageScience = (): string =>
  all(
    skyOver('#D5E3E2', '#FAF0D8', 460),
    hills(430),
    tree(1080, 480, 1.4),
    rect(0, 440, 1200, 360, down('#DCCBA8', '#C8B48C')),
    rect(60, 190, 660, 300, down('#F0E6D2', '#DCC9A8')),
    shape([20, 196, 90, 100, 690, 100, 770, 196], '#5B5650'),
    repeat(14, (i) => stroke(`M${110 + i * 42} 104L${60 + i * 50} 192`, '#3F3B37', 3, { opacity: 0.5 })),
    [120, 280, 540].map(
      (x) =>
        rect(x, 260, 110, 110, '#9DB9BF', { stroke: oak, 'stroke-width': 9 }) +
        stroke(`M${x + 55} 260V370`, oak, 6),
    ),
    rect(430, 260, 90, 230, walnut),
    bambooCane(900, 470, 330, 12),
    bambooCane(950, 470, 280, 11),
    bambooCane(860, 470, 240, 9),
    adult(4, {
      x: 610,
      y: 620,
      size: 38,
      view: 'front',
      pose: 'bust',
      leftHand: [-1.8, 2.6],
      rightHand: [1.9, 2.4],
      tilt: 5,
    }),
    [410, 500, 730, 830].map((x, i) =>
      pupil(i + 3, {
        x,
        y: 634,
        size: 35,
        view: i < 2 ? 'right' : 'left',
        pose: 'bust',
        top: ['#D9B36A', '#C9785A', '#8FA76C', '#7A8F8A'][i] ?? slate,
        yoke: ['#C49A4C', '#B5663F', '#7C9C5E', '#68807A'][i] ?? slate,
        tilt: i < 2 ? 8 : -8,
      }),
    ),
    table(330, 650, 570, 130, oak, 54),
    microscope(520, 640, 0.95),
    at(
      640,
      622,
      1,
      circle(0, -26, 38, '#FFFFFF', { 'fill-opacity': 0.3, stroke: walnut, 'stroke-width': 7 }) +
        stroke('M26 2L56 32', walnut, 10),
    ),
    pottedPlant(760, 632, 0.7, 'blade'),
    openBook(430, 638, 0.85, jade),
    cardboardBox(220, 770, 1.4),
    pupil(0, { x: 990, y: 750, size: 35, view: 'left', pose: 'walk', top: '#D9B36A', yoke: '#C49A4C' }),
  )

/** Magnetic boards wheeled into the square; old people read about fraud. */
const boardsInSquare = (): string =>
  all(
    skyOver('#D3E2E4', '#F9EFD9', 470),
    [80, 300, 860, 1040].map(
      (x, i) =>
        rect(x, 120 + (i % 2) * 40, 150, 380, ['#E2C7A6', '#D9CDB6', '#E7D3B6', '#D5BC98'][i] ?? paper) +
        repeat(15, (j) =>
          rect(x + 18 + (j % 3) * 42, 146 + (i % 2) * 40 + Math.floor(j / 3) * 62, 28, 36, '#A9BCBB'),
        ),
    ),
    cloudAt(620, 90, 1),
    tree(250, 500, 1.4),
    tree(1010, 500, 1.4, '#6F9468'),
    rect(0, 490, 1200, 310, down('#E0D3BA', '#CBB995')),
    repeat(5, (i) => stroke(`M0 ${520 + i * i * 15}H1200`, '#A8946C', 2, { opacity: 0.25 })),
    magneticBoard(130, 560, 290, 270, 3, red),
    magneticBoard(455, 545, 290, 270, 8, slate),
    magneticBoard(780, 560, 290, 270, 12, jade),
    adult(5, { x: 400, y: 740, size: 28, view: 'back', rightHand: [0.8, 1.6], tilt: -4 }),
    adult(4, {
      x: 492,
      y: 746,
      size: 26,
      view: 'back',
      hairColour: '#BDB6AC',
      hair: 'bob',
      top: '#8A6A86',
      tilt: 5,
    }),
    adult(0, { x: 790, y: 730, size: 27, view: 'left', leftHand: [-2.6, -1.2], rightHand: [-0.3, 2.9] }),
    adult(7, {
      x: 660,
      y: 742,
      size: 28,
      view: 'right',
      hairColour: '#8F8982',
      rightHand: [1.2, 2.4],
      leftHand: [0.8, 2.7],
    }),
    pupil(2, {
      x: 890,
      y: 752,
      size: 29,
      view: 'left',
      leftHand: [-1.3, 1.5],
      holding: rect(-1.7, 0.6, 1.1, 1.5, paper),
    }),
  )

/** One phone, two heads: how to see a grandchild's timetable. */
const phoneBench = (): string =>
  all(
    skyOver('#D6E5DE', '#F8F0DA', 470),
    tree(180, 500, 1.9),
    tree(1010, 500, 2, '#6F9468'),
    bush(420, 500, 1.3),
    bush(780, 500, 1.4),
    ground(490, '#BFCB98', '#9DB27A'),
    shape([0, 640, 1200, 620, 1200, 760, 0, 780], '#E3D5B8'),
    cloudAt(600, 110, 1),
    parkBench(330, 680, 540),
    adult(5, {
      x: 490,
      y: 690,
      size: 40,
      view: 'right',
      pose: 'sit',
      rightHand: [1.9, 1.5],
      leftHand: [1.5, 2.2],
      holding: rect(1.6, 0.6, 0.75, 1.4, '#2B3138', { rx: 0.14 }) + rect(1.7, 0.75, 0.55, 1.1, '#CFE0E4'),
      tilt: 10,
    }),
    adult(6, {
      x: 690,
      y: 690,
      size: 40,
      view: 'left',
      pose: 'sit',
      leftHand: [-2.5, 1.3],
      rightHand: [-0.6, 3],
      tilt: -8,
    }),
    pupil(0, {
      x: 850,
      y: 740,
      size: 36,
      view: 'left',
      leftHand: [-1, 1.2],
      holding: heldBook(-1, 1.2, red, 0.7),
    }),
    mug(760, 634, 0.6),
    pottedPlant(250, 740, 1.2, 'broad'),
    shadowUnder(600, 700, 260, 12),
  )

export const outdoorScenes = {
  treePlanting,
  rainyGate,
  leafSweeping,
  villageRoad,
  villageScience,
  boardsInSquare,
  phoneBench,
}
