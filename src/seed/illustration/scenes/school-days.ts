import { adult, audience, pupil } from '../kit/cast'
import { blackboard, bookcase, glassJar, scroll, stool, table, textLines } from '../kit/furniture'
import { halo, pendant, sunbeam } from '../kit/light'
import { bambooCane, pottedPlant } from '../kit/nature'
import {
  bookPile,
  cardboardBox,
  clock,
  globe,
  heldBook,
  microscope,
  openBook,
  pencilCup,
  sheet,
} from '../kit/objects'
import { cream, flame, jade, oak, paper, red, slate, walnut, white } from '../kit/palette'
import { room, window } from '../kit/room'
import { all, at, circle, down, oval, rect, repeat, shape, stroke } from '../kit/svg'

/** Mending books: paste, tape, and piles sorted by grade. */
const bookMending = (): string =>
  all(
    room('#E3D5BB', '#C49A6C', 540),
    bookcase(40, 542, 300, 440, 4, 5),
    bookcase(860, 542, 300, 440, 4, 9),
    window(430, 80, 340, 270, 'garden', '#B5473A'),
    sunbeam(430, 382, 340, 330, 150),
    adult(0, {
      x: 480,
      y: 590,
      size: 36,
      view: 'right',
      pose: 'bust',
      rightHand: [2.4, 2.6],
      leftHand: [1.4, 3],
      tilt: 10,
    }),
    pupil(2, {
      x: 650,
      y: 600,
      size: 37,
      view: 'front',
      pose: 'bust',
      leftHand: [-0.9, 2.5],
      rightHand: [0.9, 2.4],
      holding: heldBook(0, 2.3, jade),
      tilt: -8,
    }),
    pupil(5, {
      x: 790,
      y: 600,
      size: 37,
      view: 'left',
      pose: 'bust',
      leftHand: [-1.6, 2.3],
      rightHand: [-1, 2.4],
    }),
    table(300, 620, 620, 150, oak, 56),
    bookPile(360, 606, 0.95, 5, 2),
    bookPile(860, 606, 0.9, 4, 7),
    openBook(580, 614, 1.2, red),
    openBook(730, 612, 0.9, slate, 6),
    glassJar(480, 606, 0.6, '#F3E8D3'),
    pencilCup(800, 604, 0.7),
    cardboardBox(220, 760, 1.3),
    bookPile(220, 680, 0.7, 2, 4),
    pupil(0, { x: 990, y: 760, size: 33, view: 'back', rightHand: [0.9, -1.8] }),
    bookPile(1080, 766, 0.8, 6, 1),
  )

/** A civics class around a model of the road to school. */
const roadModel = (): string =>
  all(
    room('#DDE6DF', '#B58B62', 520),
    blackboard(120, 80, 420, 260, 6),
    window(640, 90, 210, 260, 'garden'),
    window(920, 90, 210, 260, 'garden'),
    sunbeam(640, 382, 210, 320, -260),
    clock(586, 120, 34, 10, 10),
    adult(2, {
      x: 600,
      y: 560,
      size: 35,
      view: 'front',
      pose: 'bust',
      rightHand: [2.4, 2.2],
      leftHand: [-1.2, 3.1],
      tilt: 6,
    }),
    [300, 440, 770, 900].map((x, i) =>
      pupil(i + 1, {
        x,
        y: 580,
        size: 33,
        view: i < 2 ? 'right' : 'left',
        pose: 'bust',
        ...(i === 1 ? { rightHand: [2.2, 1.4] as const } : {}),
        tilt: i < 2 ? 8 : -8,
      }),
    ),
    shape([270, 560, 930, 560, 1030, 690, 170, 690], down('#9DB67F', '#86A06C')),
    rect(170, 690, 860, 40, '#7C5636'),
    shape([560, 560, 640, 560, 690, 690, 510, 690], '#8C857A'),
    shape([200, 648, 1000, 648, 1018, 676, 182, 676], '#8C857A'),
    repeat(5, (i) => rect(532 + i * 30, 652, 18, 20, paper)),
    repeat(3, (i) => rect(592 - i * 2, 574 + i * 26, 12 + i * 3, 14, paper)),
    [
      [330, 626, '#EFDCC4'],
      [420, 606, '#E7C79B'],
      [800, 620, '#D9E2DC'],
      [880, 640, '#EFDCC4'],
    ].map(
      ([x, y, c]) =>
        rect(Number(x) - 30, Number(y) - 44, 60, 46, String(c)) +
        shape(
          [Number(x) - 38, Number(y) - 42, Number(x), Number(y) - 76, Number(x) + 38, Number(y) - 42],
          red,
        ),
    ),
    [470, 720, 950].map((x) => rect(x - 3, 596, 6, 24, walnut) + circle(x, 586, 18, jade)),
    at(
      700,
      640,
      1,
      rect(-26, -16, 52, 18, flame, { rx: 5 }) +
        rect(-14, -28, 28, 14, '#CFE0E4', { rx: 4 }) +
        circle(-14, 3, 6, '#23201C') +
        circle(14, 3, 6, '#23201C'),
    ),
    pupil(6, { x: 360, y: 815, size: 42, view: 'back', pose: 'bust', tilt: 6 }),
    pupil(3, { x: 600, y: 820, size: 42, view: 'back', pose: 'bust', rightHand: [1.2, -2.3] }),
    pupil(8, { x: 850, y: 815, size: 42, view: 'back', pose: 'bust', tilt: -6 }),
  )

/** An old craftsman shows how a bamboo basket begins. */
const craftLesson = (): string =>
  all(
    room('#D8D9C3', '#A8805A', 560),
    window(90, 100, 220, 280, 'hills'),
    sunbeam(90, 412, 220, 320, 260),
    repeat(6, (i) => bambooCane(930 + i * 34, 560, 380 - (i % 3) * 40, 14, i % 2 ? '#A9B36C' : '#6F9468')),
    rect(380, 110, 460, 14, walnut),
    repeat(4, (i) =>
      at(
        440 + i * 112,
        124,
        1,
        stroke('M0 0V36', walnut, 3) +
          oval(0, 80, 40, 46, '#CDA45E') +
          repeat(4, (j) =>
            stroke(
              `M${-34 + j * 4} ${58 + j * 14}Q0 ${70 + j * 14} ${34 - j * 4} ${58 + j * 14}`,
              '#8E6C30',
              3,
            ),
          ) +
          oval(0, 46, 34, 9, '#7A5C2A'),
      ),
    ),
    stool(600, 706, 1.3),
    adult(5, {
      x: 600,
      y: 700,
      size: 38,
      view: 'front',
      pose: 'sit',
      leftHand: [-1.3, 2.6],
      rightHand: [1.3, 2.6],
      holding: basketStart(),
    }),
    pupil(2, { x: 400, y: 730, size: 38, view: 'right', pose: 'sit', rightHand: [1.8, 1.9], tilt: 10 }),
    pupil(3, { x: 800, y: 730, size: 38, view: 'left', pose: 'sit', leftHand: [-1.8, 1.9], tilt: -10 }),
    pupil(4, { x: 300, y: 660, size: 33, view: 'right' }),
    pupil(1, { x: 910, y: 670, size: 33, view: 'left', leftHand: [-1.4, 0.6] }),
    repeat(9, (i) => stroke(`M${480 + i * 30} ${766 - (i % 3) * 8}l${70 - i * 6} 8`, '#CDA45E', 5)),
  )

const basketStart = (): string =>
  all(
    repeat(9, (i) => stroke(`M0 2.8L${(i - 4) * 0.55} ${1.1 + Math.abs(i - 4) * 0.12}`, '#CDA45E', 0.13)),
    oval(0, 2.8, 1.5, 0.55, '#CDA45E'),
    oval(0, 2.75, 1.1, 0.36, '#A9813E'),
    stroke('M-1.4 2.8Q0 3.3 1.4 2.8', '#8E6C30', 0.1),
  )

/** Washing hands before lunch: a low row of taps under open windows. */
const handWashing = (): string =>
  all(
    room('#D6E4E2', '#B9C4BC', 590),
    repeat(12, (i) =>
      repeat(5, (j) =>
        rect(i * 100 + 2, 330 + j * 52, 96, 48, (i + j) % 5 ? '#EEF4F1' : '#CFE0DC', { rx: 3 }),
      ),
    ),
    [150, 470, 790].map((x) => window(x, 60, 240, 200, 'sky')),
    sunbeam(470, 290, 240, 320, 120),
    rect(130, 470, 940, 26, '#F7FAF8', { rx: 6 }),
    rect(150, 496, 900, 90, down('#E6EDEA', '#C7D4CE')),
    repeat(5, (i) =>
      at(
        260 + i * 175,
        470,
        1,
        stroke('M0 0V-46Q0 -66 22 -66Q36 -66 36 -48', '#8FA0A3', 9) +
          (i === 4 ? '' : stroke('M36 -44V-8', '#A9D0DA', 6, { opacity: 0.8 })),
      ),
    ),
    repeat(4, (i) =>
      at(
        350 + i * 175,
        462,
        1,
        rect(-14, -44, 28, 44, ['#E8A33D', '#7FA06A', '#C9785A', '#6F94A3'][i] ?? flame, { rx: 6 }) +
          rect(-5, -56, 10, 14, white),
      ),
    ),
    [290, 465, 640, 815].map((x, i) =>
      pupil(i + 1, {
        x,
        y: 700,
        size: 36,
        view: 'back',
        leftHand: [-0.5, 1.6],
        rightHand: [0.9, 1.4],
        tilt: (i % 2) * 8 - 4,
      }),
    ),
    adult(2, { x: 985, y: 730, size: 33, view: 'left', leftHand: [-2.2, 0.5] }),
    repeat(9, (i) => circle(480 + i * 34, 400 - ((i * 47) % 60), 4 + (i % 3) * 3, white, { opacity: 0.6 })),
  )

/** An open lesson; colleagues watch from the back with notebooks. */
const openLesson = (): string =>
  all(
    room('#EADFC8', '#B58B62', 480),
    blackboard(300, 60, 600, 280, 5),
    window(60, 90, 160, 250, 'garden'),
    window(980, 90, 160, 250, 'garden'),
    sunbeam(60, 372, 160, 320, 320),
    halo(560, 260, 330, '#FFF3CF', '40'),
    adult(4, { x: 520, y: 500, size: 30, view: 'right', rightHand: [2.7, -1.5], leftHand: [0.7, 2] }),
    repeat(6, (i) => pupilDesk(170 + i * 172, 590, 0.8, i)),
    repeat(5, (i) => pupilDesk(190 + i * 205, 690, 1, i + 7)),
    pupil(2, { x: 534, y: 590, size: 22, view: 'back', pose: 'bust', rightHand: [1.3, -2.2] }),
    adult(5, { x: 300, y: 850, size: 45, view: 'back', pose: 'bust', tilt: 8 }),
    adult(1, { x: 600, y: 860, size: 45, view: 'back', pose: 'bust', tilt: -5 }),
    adult(6, { x: 900, y: 850, size: 45, view: 'back', pose: 'bust', tilt: 6 }),
  )

const pupilDesk = (x: number, y: number, s: number, i: number): string =>
  all(
    table(x - 66 * s, y - 36 * s, 132 * s, 60 * s, '#CDA876', 20 * s),
    openBook(x + 20 * s, y - 44 * s, 0.36 * s, [red, slate, jade][i % 3] ?? red),
    pupil(i, { x, y: y + 10 * s, size: 27 * s, view: 'back', pose: 'bust', tilt: ((i * 5) % 9) - 4 }),
  )

/** Master and apprentice at the science bench before the pupils come. */
const scienceBench = (): string =>
  all(
    room('#DCE4E2', '#A9B0A6', 560),
    window(70, 90, 230, 270, 'garden'),
    sunbeam(70, 392, 230, 320, 250),
    rect(380, 100, 520, 16, oak),
    rect(380, 230, 520, 16, oak),
    repeat(8, (i) => glassJar(420 + i * 62, 100, 0.75, [jade, flame, slate, red][i % 4] ?? jade)),
    globe(440, 230, 0.85),
    microscope(560, 230, 0.85),
    bookPile(680, 230, 0.7, 4, 3),
    pottedPlant(800, 230, 0.75, 'blade'),
    rect(950, 110, 180, 240, '#2C5346', { stroke: oak, 'stroke-width': 10 }),
    circle(1040, 220, 54, 'none', { stroke: cream, 'stroke-width': 5 }),
    stroke('M986 220H1094M1040 166V274', cream, 3),
    stroke('M980 312H1100', flame, 5),
    adult(3, {
      x: 470,
      y: 610,
      size: 40,
      view: 'right',
      pose: 'bust',
      rightHand: [2.6, 2],
      leftHand: [1.5, 2.8],
      tilt: 8,
    }),
    adult(4, {
      x: 740,
      y: 610,
      size: 40,
      view: 'left',
      pose: 'bust',
      leftHand: [-2.4, 2.1],
      rightHand: [-1.2, 3],
      tilt: -8,
      top: '#F3EEE4',
    }),
    rect(180, 616, 860, 34, '#E9EDE8', { rx: 5 }),
    rect(210, 650, 800, 160, down('#7A8F8A', '#5F756F')),
    [330, 550, 770].map((x) => rect(x, 672, 180, 110, '#6B827B', { stroke: '#4F655F', 'stroke-width': 3 })),
    glassJar(600, 616, 1.35, '#E8A33D'),
    glassJar(380, 616, 1, slate),
    glassJar(860, 616, 1, jade),
    microscope(940, 616, 1.05),
    oval(680, 612, 30, 8, '#F7FAF8'),
    stroke('M596 530Q588 500 600 480Q612 460 602 440', white, 5, { opacity: 0.7 }),
    sheet(270, 560, 0.6, 4, slate),
    pencilCup(480, 614, 0.7),
  )

/** Hanging the calligraphy show in the corridor. */
const hangingShow = (): string =>
  all(
    room('#D3DDD2', '#B79B77', 580),
    rect(0, 70, 1200, 12, walnut),
    [150, 330, 510, 860, 1040].map(
      (x, i) =>
        stroke(`M${x} 82V110`, walnut, 3) +
        scroll(x, 110, 124, 330, (['words', 'bamboo', 'plum', 'words', 'bamboo'] as const)[i] ?? 'words'),
    ),
    pendant(240, 50, 28, cream),
    pendant(960, 50, 28, cream),
    sunbeam(560, 82, 240, 480, 120),
    at(
      690,
      0,
      1,
      stroke('M-70 770L-30 420M70 770L30 420', '#A9794B', 14) +
        repeat(4, (i) => stroke(`M${-62 + i * 10} ${710 - i * 82}H${62 - i * 10}`, '#A9794B', 11)),
    ),
    scroll(690, 140, 124, 300, 'plum'),
    adult(1, { x: 690, y: 632, size: 29, view: 'back', leftHand: [-1.9, -2.6], rightHand: [1.9, -2.6] }),
    pupil(2, { x: 540, y: 740, size: 36, view: 'right', rightHand: [1.9, -1.4], tilt: -10 }),
    pupil(3, {
      x: 850,
      y: 744,
      size: 36,
      view: 'left',
      leftHand: [-1.6, 1.4],
      rightHand: [-0.6, 1.6],
      holding: at(
        -1.2,
        1.5,
        1,
        rect(-2.2, -0.3, 3.6, 0.6, '#DCCDB0', { rx: 0.3 }) +
          circle(-2.2, 0, 0.4, walnut) +
          circle(1.4, 0, 0.4, walnut),
      ),
    }),
    adult(2, { x: 390, y: 740, size: 32, view: 'back', rightHand: [1.7, 0.7], tilt: 6 }),
    pottedPlant(1090, 620, 1.2, 'orchid', '#7A8F8A'),
  )

/** Parents and the pick-up plan: three coloured routes on a board. */
const pickUpPlan = (): string =>
  all(
    room('#E6DCC8', '#B58B62', 560),
    window(60, 110, 190, 260, 'garden'),
    rect(330, 80, 560, 360, '#FBF9F4', { stroke: slate, 'stroke-width': 12, rx: 6 }),
    rect(540, 180, 140, 90, '#EFDCC4', { stroke: '#A8553F', 'stroke-width': 5 }),
    shape([528, 182, 610, 136, 692, 182], '#A8553F'),
    stroke('M380 400H560Q600 400 606 280', red, 13),
    stroke('M850 400H690Q640 400 626 280', jade, 13),
    stroke('M380 140Q470 130 530 220', flame, 13),
    [
      [380, 400, red],
      [850, 400, jade],
      [380, 140, flame],
    ].map(
      ([x, y, c]) => circle(Number(x), Number(y), 17, String(c)) + circle(Number(x), Number(y), 8, white),
    ),
    textLines(730, 130, 120, 5, 22, slate),
    [
      [440, 330],
      [770, 330],
    ].map(([x = 0, y = 0]) => circle(x, y, 22, '#9DB67F')),
    adult(0, { x: 960, y: 660, size: 35, view: 'left', leftHand: [-3.4, -1.5], rightHand: [-0.2, 3] }),
    audience([{ y: 820, size: 40, count: 5, left: 190, step: 195 }], false, 3),
    adult(5, { x: 350, y: 640, size: 29, view: 'right', rightHand: [2, -0.2] }),
    pupil(4, { x: 440, y: 650, size: 29, view: 'right', tilt: -6 }),
    pottedPlant(1110, 580, 1.3, 'broad'),
  )

export const schoolScenes = {
  bookMending,
  roadModel,
  craftLesson,
  handWashing,
  openLesson,
  scienceBench,
  hangingShow,
  pickUpPlan,
}
