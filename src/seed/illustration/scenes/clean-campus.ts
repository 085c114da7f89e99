import { adult, pupil } from '../kit/cast'
import { blackboard, bookcase, cabinet, framed, parkBench, scroll, table, textLines } from '../kit/furniture'
import { deskLamp, halo, pendant, sunbeam } from '../kit/light'
import { bambooCane, cloudAt, pottedPlant, skyOver, tree } from '../kit/nature'
import { closeHand, mug, openBook, pencilCup } from '../kit/objects'
import { cream, deepRed, flame, jade, oak, paper, red, slate, walnut, white } from '../kit/palette'
import { dado, door, room, window } from '../kit/room'
import { all, at, circle, down, oval, path, rect, repeat, shape, stroke } from '../kit/svg'
import { flatBook } from './meetings'

const columns = (x: number, y: number): string =>
  all(
    rect(x, y, 190, 240, paper),
    rect(x + 20, y + 22, 110, 14, slate),
    repeat(
      6,
      (i) =>
        stroke(`M${x + 20} ${y + 66 + i * 27}H${x + 104}`, '#8C857A', 5, { opacity: 0.7 }) +
        stroke(`M${x + 130} ${y + 66 + i * 27}H${x + 168}`, i === 5 ? red : jade, 6),
    ),
    circle(x + 95, y, 8, red),
  )

/** The canteen's accounts hang where parents wait. */
const openLedger = (): string =>
  all(
    room('#DCE4D8', '#B79B77', 560),
    dado(440, 560, '#B7C7B4'),
    rect(330, 90, 600, 310, jade, { rx: 6 }),
    rect(344, 104, 572, 282, '#E9EFE2'),
    columns(364, 124),
    columns(576, 124),
    rect(788, 130, 108, 108, paper) +
      circle(842, 184, 40, slate) +
      path('M842 184V144A40 40 0 0 1 880 196Z', flame),
    textLines(792, 268, 100, 4, 24),
    window(70, 110, 190, 260, 'garden'),
    sunbeam(70, 402, 190, 300, 260),
    pottedPlant(1040, 590, 1.5, 'orchid', '#7A8F8A'),
    adult(5, { x: 480, y: 740, size: 34, view: 'back', rightHand: [1.4, -0.4], tilt: 4 }),
    adult(2, { x: 640, y: 744, size: 34, view: 'right', rightHand: [2.4, -1.6] }),
    adult(6, { x: 800, y: 742, size: 34, view: 'back', tilt: -6 }),
    pupil(1, { x: 890, y: 750, size: 33, view: 'left' }),
  )

/** A rule book, a ruler, a pair of glasses. */
const ruleBook = (): string =>
  all(
    rect(0, 0, 1200, 800, down('#A9BBA8', '#8AA08C')),
    shape([700, 0, 980, 0, 460, 800, 180, 800], white, { opacity: 0.16 }),
    flatBook(590, 410, 2.1, jade, -5),
    at(
      1010,
      420,
      1,
      rect(-34, -300, 68, 600, '#E6CFA5', { rx: 4 }) +
        repeat(19, (i) => stroke(`M-34 ${-280 + i * 31}H${i % 2 ? -14 : -2}`, walnut, 3)),
      6,
    ),
    at(170, 250, 1, rect(-90, -70, 180, 140, '#F6E3A5') + textLines(-66, -36, 130, 4, 26), -9),
    at(
      210,
      610,
      1,
      circle(-46, 0, 40, white, { 'fill-opacity': 0.25, stroke: walnut, 'stroke-width': 8 }) +
        circle(52, 0, 40, white, { 'fill-opacity': 0.25, stroke: walnut, 'stroke-width': 8 }) +
        stroke('M-8 -6Q2 -14 12 -6M-84 -12L-110 -80M90 -12L118 -76', walnut, 8),
      12,
    ),
    at(
      820,
      690,
      1,
      rect(-150, -11, 260, 22, red, { rx: 8 }) +
        shape([110, -11, 146, 0, 110, 11], '#E7B894') +
        shape([134, -4, 148, 0, 134, 4], '#3A2B22'),
      -14,
    ),
  )

/** Which side is heavier: a promise or a present? */
const balance = (): string =>
  all(
    room('#E6E2CE', '#B58B62', 540),
    blackboard(80, 80, 300, 240, 7),
    window(860, 90, 230, 270, 'garden'),
    scroll(760, 90, 90, 280, 'bamboo'),
    [300, 410, 800, 910].map((x, i) =>
      pupil(i + 2, {
        x,
        y: 620,
        size: 36,
        view: i < 2 ? 'right' : 'left',
        pose: 'bust',
        tilt: i < 2 ? 6 : -6,
      }),
    ),
    adult(2, {
      x: 600,
      y: 600,
      size: 37,
      view: 'front',
      pose: 'bust',
      leftHand: [-2.6, 1.4],
      rightHand: [2.6, 1.4],
    }),
    table(220, 650, 760, 150, oak, 66),
    at(
      600,
      640,
      1,
      all(
        oval(0, 0, 80, 12, walnut),
        rect(-6, -150, 12, 150, '#B98E3C'),
        at(0, -146, 1, rect(-190, -6, 380, 12, '#B98E3C', { rx: 6 }), -6),
        stroke('M-186 -126L-230 -60M-186 -126L-142 -60M186 -166L142 -100M186 -166L230 -100', '#8A6A2A', 3),
        path('M-240 -60H-132Q-140 -30 -186 -30Q-232 -30 -240 -60Z', '#D9B35A'),
        path('M132 -100H240Q232 -70 186 -70Q140 -70 132 -100Z', '#D9B35A'),
        path('M-186 -104Q-212 -74 -186 -62Q-160 -74 -186 -104Z', red),
        rect(160, -138, 52, 38, '#C9785A'),
        rect(182, -138, 8, 38, cream),
      ),
    ),
    pupil(5, { x: 400, y: 830, size: 43, view: 'back', pose: 'bust', tilt: 5 }),
    pupil(0, { x: 800, y: 830, size: 43, view: 'back', pose: 'bust', tilt: -5 }),
  )

/** A basket goes back at the door, both smiling. */
const giftReturned = (): string =>
  all(
    room('#E8D5BE', '#A9907A', 590),
    door(470, 590, 220, 430, '#8E6C48'),
    framed(130, 140, 150, 120, 0),
    framed(880, 150, 180, 140, 1),
    pottedPlant(170, 620, 1.6, 'broad'),
    cabinet(860, 590, 220, 150),
    pottedPlant(970, 440, 0.8, 'orchid', '#FAF6EF'),
    pendant(600, 80, 34),
    halo(580, 400, 300, '#FFF0C8', '60'),
    adult(4, { x: 450, y: 740, size: 38, view: 'right', rightHand: [2.6, 2.1], leftHand: [1.9, 2.4] }),
    adult(1, {
      x: 740,
      y: 740,
      size: 38,
      view: 'left',
      leftHand: [-2.6, 1.9],
      rightHand: [0.6, 3],
      tilt: -5,
    }),
    at(
      596,
      490,
      1.1,
      all(
        stroke('M-50 -10Q0 -96 50 -10', '#8E6C30', 8),
        [
          [-26, -18, red],
          [0, -26, flame],
          [26, -18, '#C9785A'],
        ].map(([x, y, c]) => circle(Number(x), Number(y), 20, String(c))),
        path('M-62 -10H62L46 46H-46Z', '#CDA45E'),
        repeat(4, (i) => stroke(`M${-56 + i * 4} ${2 + i * 12}H${56 - i * 4}`, '#8E6C30', 3)),
      ),
    ),
  )

/** Dinner for four; the rule of the house hangs on the wall. */
const familyTable = (): string =>
  all(
    rect(0, 0, 1200, 580, down('#C9996C', '#E0BE94')),
    rect(0, 580, 1200, 220, down('#9A7350', '#B58B62')),
    window(130, 110, 220, 240, 'evening', '#B5473A'),
    scroll(600, 60, 110, 250, 'words'),
    framed(860, 130, 170, 130, 2),
    pendant(600, 60, 0.1),
    halo(600, 460, 440, '#FFE8B4', '90'),
    adult(5, {
      x: 400,
      y: 620,
      size: 37,
      view: 'right',
      pose: 'bust',
      rightHand: [2, 2.4],
      leftHand: [1.3, 2.8],
    }),
    adult(4, {
      x: 560,
      y: 590,
      size: 36,
      view: 'front',
      pose: 'bust',
      leftHand: [-1, 3],
      rightHand: [1.4, 2.7],
      tilt: 6,
    }),
    pupil(2, {
      x: 690,
      y: 598,
      size: 36,
      view: 'front',
      pose: 'bust',
      rightHand: [1, 1.9],
      leftHand: [-0.7, 2.3],
    }),
    adult(3, {
      x: 830,
      y: 620,
      size: 37,
      view: 'left',
      pose: 'bust',
      leftHand: [-2.1, 2.3],
      rightHand: [-1.2, 2.9],
    }),
    oval(600, 690, 400, 110, '#7C5636'),
    oval(600, 672, 400, 106, '#C08E5C'),
    [
      [430, 660, jade],
      [600, 640, red],
      [770, 660, flame],
      [600, 712, '#7FA06A'],
    ].map(
      ([x, y, c]) =>
        oval(Number(x), Number(y), 58, 20, '#F7F3EA') + oval(Number(x), Number(y) - 3, 42, 13, String(c)),
    ),
    [
      [350, 700],
      [500, 740],
      [700, 740],
      [850, 700],
    ].map(
      ([x = 0, y = 0]) =>
        path(
          `M${x - 30} ${y - 14}H${x + 30}Q${x + 24} ${y + 16} ${x} ${y + 16}Q${x - 24} ${y + 16} ${x - 30} ${y - 14}Z`,
          paper,
        ) +
        oval(x, y - 14, 30, 8, white) +
        stroke(`M${x + 36} ${y - 20}L${x + 70} ${y + 6}`, '#6B4D33', 3),
    ),
  )

/** The school's first accountant, an abacus and a pencil stub. */
const oldLedger = (): string =>
  all(
    rect(0, 0, 1200, 800, down('#4E463F', '#6B5546')),
    window(120, 100, 230, 270, 'evening'),
    bookcase(840, 560, 280, 430, 4, 71, '#6B4D33'),
    halo(560, 420, 470, '#FFDD96', '90'),
    adult(5, {
      x: 600,
      y: 620,
      size: 46,
      view: 'front',
      pose: 'bust',
      leftHand: [-1.4, 2.9],
      rightHand: [1.1, 2.7],
      tilt: -6,
    }),
    table(180, 650, 840, 160, '#8E6240', 80),
    deskLamp(330, 628, 1.4, deepRed),
    openBook(610, 640, 1.7, '#5A4A38'),
    at(
      850,
      620,
      1,
      all(
        rect(-120, -44, 240, 76, '#5A3425', { rx: 5 }),
        rect(-108, -34, 216, 56, '#C9996C'),
        stroke('M-108 -14H108', '#5A3425', 5),
        repeat(
          9,
          (i) =>
            stroke(`M${-94 + i * 23.5} -34V22`, '#5A3425', 2) +
            oval(-94 + i * 23.5, -24, 9, 5, '#3A2B22') +
            repeat(3, (j) => oval(-94 + i * 23.5, -2 + j * 9 - (i % 2) * 3, 9, 5, '#3A2B22')),
        ),
      ),
    ),
    pencilCup(440, 626, 0.8),
    mug(470, 660, 0.9),
  )

/** One hand stops the row before the last tile falls. */
const dominoes = (): string =>
  all(
    rect(0, 0, 1200, 800, down('#5D6B78', '#3F4B58')),
    halo(700, 330, 520, '#E9EFF2', '60'),
    rect(0, 560, 1200, 240, down('#8A7B68', '#6F6152')),
    repeat(5, (i) =>
      at(
        170 + i * 88,
        620,
        1,
        rect(-16, -190, 32, 190, down('#F3E8D3', '#D5C29A'), { rx: 4 }) +
          stroke('M-10 -95H10', walnut, 3) +
          circle(0, -140, 6, red) +
          circle(0, -48, 6, red),
        58 - i * 9,
      ),
    ),
    closeHand(676, 500, 1.2, 184, jade),
    repeat(4, (i) =>
      at(
        800 + i * 96,
        620,
        1,
        rect(-16, -190, 32, 190, down('#FBF3E2', '#DCCBA5'), { rx: 4 }) +
          stroke('M-10 -95H10', walnut, 3) +
          circle(0, -140, 6, slate) +
          circle(0, -48, 6, slate),
      ),
    ),
  )

/** Each power on a card: who decides, who checks, where it hangs. */
const powerCards = (): string =>
  all(
    room('#DDE6DC', '#B79B77', 580),
    rect(240, 80, 720, 400, '#FBF9F4', { stroke: jade, 'stroke-width': 12, rx: 6 }),
    repeat(3, (r) =>
      repeat(
        4,
        (c) =>
          rect(280 + c * 166, 116 + r * 116, 130, 84, ['#E3EDE4', '#F6EBCF', '#E3E9EF'][r] ?? paper, {
            rx: 5,
          }) +
          rect(294 + c * 166, 130 + r * 116, 60, 9, [jade, '#B9862F', slate][r] ?? jade) +
          textLines(294 + c * 166, 156 + r * 116, 96, 2, 18) +
          (c < 3
            ? path(`M${414 + c * 166} ${158 + r * 116}h20l-8 -8m8 8l-8 8`, 'none', {
                stroke: walnut,
                'stroke-width': 4,
              })
            : ''),
      ),
    ),
    window(60, 120, 120, 260, 'garden'),
    bambooCane(1040, 580, 380, 14),
    bambooCane(1100, 580, 320, 12),
    adult(0, { x: 410, y: 744, size: 35, view: 'back', rightHand: [1.7, -2.2] }),
    adult(1, {
      x: 610,
      y: 750,
      size: 35,
      view: 'left',
      leftHand: [-1.6, 0.9],
      rightHand: [-0.6, 2.2],
      holding: rect(-1.6, 0.7, 1.2, 1.6, cream),
    }),
    adult(6, { x: 790, y: 744, size: 35, view: 'back', leftHand: [-1.4, -1.2], tilt: -6 }),
  )

/** A letter drops into the box by the gate. */
const letterBox = (): string =>
  all(
    skyOver('#D5E3E2', '#FAF0D8', 520),
    cloudAt(900, 120, 1),
    rect(0, 0, 760, 800, down('#D9B99A', '#C49E7B')),
    repeat(14, (row) =>
      repeat(6, (i) =>
        rect(i * 136 - (row % 2) * 68, row * 58, 130, 52, '#B98B68', { opacity: 0.28, rx: 3 }),
      ),
    ),
    rect(760, 560, 440, 240, down('#DCCBA8', '#C8B48C')),
    tree(1010, 580, 2),
    parkBench(840, 720, 240),
    at(
      470,
      430,
      1,
      all(
        rect(-140, -190, 300, 410, '#23201C', { opacity: 0.16, rx: 14 }),
        path('M-150 -160Q-150 -230 0 -230Q150 -230 150 -160V210H-150Z', `url(#h_3A7A63_245443)`),
        rect(-104, -130, 208, 26, '#173B2E', { rx: 8 }),
        rect(-100, -60, 200, 120, '#EAF1E6', { rx: 6 }),
        textLines(-78, -30, 156, 4, 26, '#4F6A5C'),
        circle(0, 130, 16, '#D9B35A'),
        rect(-4, 130, 8, 26, '#D9B35A'),
      ),
    ),
    at(
      560,
      286,
      1,
      rect(-90, -54, 180, 108, paper) +
        path('M-90 -54L0 16L90 -54', 'none', { stroke: '#B9AB90', 'stroke-width': 4 }) +
        rect(46, -38, 28, 32, red),
      -12,
    ),
    closeHand(720, 300, 1.15, -62, slate),
  )

export const cleanCampusScenes = {
  openLedger,
  ruleBook,
  balance,
  giftReturned,
  familyTable,
  oldLedger,
  dominoes,
  powerCards,
  letterBox,
}
