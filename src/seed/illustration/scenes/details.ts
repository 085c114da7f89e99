import { character } from '../kit/brush'
import { blackboard, bookcase, glassJar, magneticBoard, stool, table, textLines } from '../kit/furniture'
import { halo, sunbeam } from '../kit/light'
import { hills, pottedPlant, skyOver, tree } from '../kit/nature'
import {
  bicycle,
  bookPile,
  chessBoard,
  clock,
  closeHand,
  mug,
  openBook,
  pencilCup,
  thermos,
  umbrella,
} from '../kit/objects'
import { cream, flame, jade, oak, paper, red, slate, walnut, white } from '../kit/palette'
import { room, window } from '../kit/room'
import { all, at, circle, down, oval, path, rect, repeat, shape, stroke, tone } from '../kit/svg'
import { flatBook } from './meetings'

const board = (light = '#D3A873', dark = '#B98A56'): string =>
  all(
    rect(0, 0, 1200, 800, down(light, dark)),
    repeat(8, (i) =>
      stroke(`M0 ${60 + i * 104}Q600 ${40 + i * 104} 1200 ${72 + i * 104}`, walnut, 3, { opacity: 0.2 }),
    ),
    shape([700, 0, 1000, 0, 520, 800, 220, 800], '#FFF0C8', { opacity: 0.25 }),
  )

/** Paste on a torn spine. */
const gluedSpine = (): string =>
  all(
    board(),
    at(
      560,
      430,
      2.2,
      all(
        rect(-150, -104, 300, 200, '#23201C', { opacity: 0.14, rx: 6 }),
        rect(-150, -112, 300, 200, slate, { rx: 6 }),
        rect(-16, -112, 32, 200, '#CDB48A'),
        repeat(5, (i) => stroke(`M-16 ${-90 + i * 40}H16`, paper, 5, { opacity: 0.7 })),
        rect(40, -76, 90, 50, cream),
        textLines(52, -60, 66, 2, 16),
      ),
      -8,
    ),
    at(1010, 190, 1, oval(0, 0, 90, 90, '#F7FAF8') + oval(0, 0, 72, 72, '#EFE3C6')),
    at(
      760,
      300,
      1,
      rect(-10, -190, 20, 210, oak, { rx: 8 }) + path('M-18 20H18L10 84Q0 96 -10 84Z', '#4A3526'),
      38,
    ),
    closeHand(880, 400, 1.1, -38, red),
    closeHand(230, 560, 1.15, 52, '#E7DFD0', '#DBA47C', true),
  )

/** Wet ink: the last stroke of four characters. */
const writing = (): string =>
  all(
    board('#8E6C48', '#6B4D33'),
    at(
      560,
      400,
      1,
      rect(-350, -330, 700, 690, '#23201C', { opacity: 0.16 }) +
        rect(-360, -340, 700, 690, '#FBF6EA') +
        rect(-360, -340, 700, 690, 'none', { stroke: '#E3D5B8', 'stroke-width': 14 }),
      -3,
    ),
    repeat(4, (i) => character(i, 420 + (i % 2) * 260, 240 + Math.floor(i / 2) * 290, 112)),
    at(985, 170, 1, rect(-90, -60, 180, 120, '#3A3632', { rx: 12 }) + oval(0, 4, 62, 36, '#15120F')),
    at(
      800,
      560,
      1,
      rect(-13, -330, 26, 250, '#B48A5A', { rx: 10 }) + path('M-16 -80H16L8 0Q0 26 -8 0Z', '#26211C'),
      26,
    ),
    closeHand(960, 450, 1.15, -40, slate),
  )

/** A magnet, a sheet, a hand. */
const magnetHand = (): string =>
  all(
    rect(0, 0, 1200, 800, down('#FDFBF6', '#E6DFD2')),
    [
      [80, 90, red],
      [640, 60, jade],
      [120, 470, slate],
      [760, 480, flame],
    ].map(([x, y, c], i) =>
      at(
        Number(x),
        Number(y),
        1,
        rect(6, 10, 360, 290, '#23201C', { opacity: 0.12 }) +
          rect(0, 0, 360, 290, white) +
          rect(34, 44, 290, 110, String(c), { opacity: 0.8 }) +
          textLines(34, 190, 290, 3, 32) +
          circle(180, 14, 22, [flame, red, jade, slate][i] ?? red),
        [-2, 3, 2, -3][i],
      ),
    ),
    closeHand(640, 430, 1.35, -14, jade),
    circle(640, 296, 34, red),
    circle(632, 286, 12, '#D9574A'),
  )

/** A seedling and two pairs of hands. */
const seedling = (): string =>
  all(
    rect(0, 0, 1200, 800, down('#CBD9A8', '#8FA76C')),
    oval(600, 640, 520, 210, '#5A3E28'),
    oval(600, 600, 430, 150, '#75543A'),
    repeat(40, (i) =>
      circle(230 + ((i * 173) % 740), 520 + ((i * 67) % 190), 5 + (i % 4) * 3, i % 2 ? '#4A3220' : '#8A6444'),
    ),
    stroke('M600 590Q596 440 612 300', '#5E8A5A', 16),
    at(
      604,
      440,
      1,
      path('M0 0Q-90 -20 -130 -100Q-30 -110 0 0Z', '#7FA06A') + stroke('M0 0Q-60 -50 -110 -90', '#A9C48F', 4),
    ),
    at(
      608,
      380,
      1,
      path('M0 0Q80 -30 130 -120Q20 -110 0 0Z', '#5E8A5A') + stroke('M0 0Q60 -60 110 -104', '#9DB67F', 4),
    ),
    at(612, 306, 1, path('M0 0Q-40 -40 -10 -100Q40 -50 0 0Z', '#8FB070')),
    closeHand(300, 560, 1.3, 58, '#8A6A45', '#CE9469', true),
    closeHand(900, 560, 1.1, -58, '#EDE6D8'),
  )

/** Tea for whoever waits. */
const teaTray = (): string =>
  all(
    room('#E9DCC4', '#B58B62', 420),
    window(130, 60, 260, 240, 'garden'),
    sunbeam(130, 320, 260, 400, 300),
    bookcase(760, 420, 330, 330, 3, 17),
    shape([100, 470, 1100, 470, 1200, 800, 0, 800], down('#C79A68', '#B07F4C')),
    oval(600, 640, 420, 110, '#6B4D33'),
    oval(600, 628, 405, 100, '#8E6C48'),
    mug(420, 650, 2.1),
    mug(600, 690, 2.3, white, jade),
    mug(790, 650, 2.1, white, slate),
    thermos(560, 590, 1.9),
    pottedPlant(1010, 600, 1.4, 'pothos'),
    halo(600, 500, 380, '#FFF0C8', '50'),
  )

/** Six umbrellas to borrow, and wet boots below. */
const umbrellasToBorrow = (): string =>
  all(
    room('#DDE3DC', '#A9907A', 560),
    rect(150, 190, 900, 22, walnut, { rx: 6 }),
    repeat(6, (i) =>
      at(
        250 + i * 140,
        212,
        1.4,
        stroke('M0 0Q0 16 6 20', walnut, 4) +
          path('M0 10L-20 150Q0 168 20 150Z', [red, slate, flame, jade, '#C9785A', '#6F94A3'][i] ?? red) +
          stroke('M-8 30L-14 148M8 30L14 148', '#23201C', 1.6, { opacity: 0.2 }) +
          stroke('M0 158V186', walnut, 5),
      ),
    ),
    repeat(
      6,
      (i) => rect(222 + i * 140, 130, 56, 36, cream, { rx: 4 }) + textLines(232 + i * 140, 144, 36, 2, 11),
    ),
    repeat(4, (i) =>
      at(
        330 + i * 180,
        690,
        1.5,
        path('M-26 -70H-2V-18Q26 -14 24 0H-26Z', [flame, slate, red, jade][i] ?? red) +
          path('M10 -66H34V-16Q60 -12 58 2H10Z', tone([flame, slate, red, jade][i] ?? red, -0.12)),
      ),
    ),
    repeat(5, (i) => oval(250 + i * 170, 730, 60, 7, '#CFD8D8', { opacity: 0.5 })),
  )

/** A list ticked line by line. */
const checklist = (): string =>
  all(
    board('#C9B48F', '#A98E66'),
    at(
      600,
      400,
      1,
      rect(-250, -350, 520, 720, '#23201C', { opacity: 0.15, rx: 10 }) +
        rect(-260, -360, 520, 720, '#8E6C48', { rx: 12 }) +
        rect(-232, -310, 464, 640, paper) +
        rect(-80, -380, 160, 60, '#6F6960', { rx: 10 }) +
        repeat(
          7,
          (i) =>
            rect(-196, -250 + i * 78, 42, 42, 'none', { stroke: walnut, 'stroke-width': 5 }) +
            textLines(-126, -238 + i * 78, 300, 2, 22) +
            (i < 5
              ? path(`M-190 ${-230 + i * 78}L-174 ${-212 + i * 78}L-142 ${-254 + i * 78}`, 'none', {
                  stroke: jade,
                  'stroke-width': 9,
                })
              : ''),
        ),
      -4,
    ),
    at(
      900,
      420,
      1,
      rect(-12, -210, 24, 240, flame, { rx: 6 }) + shape([-12, 30, 12, 30, 0, 66], '#4A3526'),
      40,
    ),
    closeHand(950, 470, 1.2, -44, '#8A6A45'),
  )

/** Colours climb in five jars. */
const fiveJars = (): string =>
  all(
    room('#E2E8E4', '#CBBFA8', 520),
    window(80, 70, 250, 280, 'sky'),
    sunbeam(80, 370, 250, 380, 340),
    rect(0, 620, 1200, 180, down('#E9EDE8', '#C9D0C9')),
    rect(0, 520, 1200, 110, down('#F4F6F2', '#E3E8E2')),
    repeat(5, (i) => glassJar(240 + i * 180, 640, 2.7, [red, flame, '#9DB67F', jade, slate][i] ?? jade)),
    repeat(5, (i) => rect(206 + i * 180, 668, 68, 40, paper) + textLines(216 + i * 180, 682, 48, 2, 13)),
    repeat(6, (i) =>
      circle(600 + ((i * 31) % 40) - 20, 420 - i * 34, 7 + (i % 3) * 4, white, { opacity: 0.6 }),
    ),
  )

/** Books tied by grade, ready to go. */
const tiedBooks = (): string =>
  all(
    room('#E6D9C1', '#B58B62', 520),
    bookcase(60, 520, 420, 430, 4, 61),
    bookcase(720, 520, 420, 430, 4, 66),
    sunbeam(480, 60, 240, 640, 60),
    table(220, 640, 760, 160, oak, 70),
    [380, 600, 820].map(
      (x, i) =>
        bookPile(x, 620, 2, 6 - (i % 2), i + 2) +
        stroke(`M${x - 4} 622V${620 - (6 - (i % 2)) * 32 - 2}`, paper, 5) +
        path(`M${x - 4} ${616 - (6 - (i % 2)) * 32}q-30 -26 -34 0q8 10 34 0q30 -26 34 0q-8 10 -34 0Z`, red),
    ),
  )

/** A game left for tomorrow. */
const chessClose = (): string =>
  all(
    rect(0, 0, 1200, 800, down('#8FA08A', '#6F7F6C')),
    halo(600, 320, 520, '#FFF3CF', '70'),
    rect(0, 560, 1200, 240, down('#A9794B', '#8E6240')),
    chessBoard(600, 700, 4),
    mug(170, 690, 2.2, white, jade),
    mug(1040, 690, 2.2, white, red),
    closeHand(930, 470, 1.1, -64, '#D2A24C'),
  )

/** Two bicycles by the fields. */
const bikesByField = (): string =>
  all(
    skyOver('#CFE1E6', '#FBEFD3', 430),
    hills(440),
    rect(0, 430, 1200, 370, down('#C6CB8D', '#A3B36E')),
    repeat(6, (i) =>
      path(
        `M0 ${470 + i * 30}Q600 ${440 + i * 34} 1200 ${480 + i * 30}V${490 + i * 30}Q600 ${454 + i * 34} 0 ${482 + i * 30}Z`,
        i % 2 ? '#D9C76A' : '#8FA76C',
        { opacity: 0.7 },
      ),
    ),
    shape([0, 690, 1200, 640, 1200, 800, 0, 800], down('#E9DDBE', '#D0BC92')),
    tree(980, 640, 2.1),
    bicycle(450, 730, 1.9, red),
    bicycle(760, 700, 1.6, slate),
  )

/** Which lesson changed: two columns on the board. */
const boardClose = (): string =>
  all(
    room('#EADFC8', '#B58B62', 620),
    blackboard(150, 80, 900, 420, 8),
    clock(1120, 130, 44, 15, 55),
    table(180, 690, 840, 110, oak, 60),
    openBook(420, 674, 1.4, red),
    bookPile(640, 672, 1.1, 4, 5),
    pencilCup(820, 672, 1.2),
    pottedPlant(930, 672, 1, 'pothos'),
    stool(1110, 780, 1.6),
  )

/** Chairs put back, one umbrella forgotten. */
const emptyRoom = (): string =>
  all(
    room('#E4D8C2', '#B58B62', 520),
    window(140, 80, 260, 300, 'evening'),
    window(800, 80, 260, 300, 'evening'),
    magneticBoard(470, 500, 260, 260, 5),
    halo(600, 420, 420, '#FFE0A0', '60'),
    table(200, 610, 800, 120, oak, 70),
    bookPile(420, 590, 0.9, 4, 9),
    at(800, 606, 0.9, umbrella(0, 0, 0.01)),
    flatBook(640, 575, 0.3, red, 0),
    [280, 480, 720, 920].map((x) => stool(x, 770, 1.3)),
  )

export const detailScenes = {
  gluedSpine,
  writing,
  magnetHand,
  seedling,
  teaTray,
  umbrellasToBorrow,
  checklist,
  fiveJars,
  tiedBooks,
  chessClose,
  bikesByField,
  boardClose,
  emptyRoom,
}
