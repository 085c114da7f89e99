import { adult, audience, pupil } from '../kit/cast'
import { blackboard, bookcase, cabinet, chairBack, framed, podium, table, textLines } from '../kit/furniture'
import { deskLamp, halo, pendant, shadowUnder, sunbeam } from '../kit/light'
import { pottedPlant } from '../kit/nature'
import { bookPile, clock, heldBook, mug, openBook, pencilCup, sheet, thermos } from '../kit/objects'
import { cream, deepRed, flame, jade, oak, paper, red, slate, walnut, white } from '../kit/palette'
import { dado, room, rug, window } from '../kit/room'
import { all, at, circle, down, oval, path, rect, repeat, shape, stroke, tone } from '../kit/svg'

/** Hands go up: a vote, seen from the last row. */
const voting = (): string =>
  all(
    room('#E4D6BE', '#A8805A', 520),
    dado(390, 520, '#B98B5B'),
    window(70, 90, 190, 230, 'sky', '#B5473A'),
    window(940, 90, 190, 230, 'sky', '#B5473A'),
    rect(340, 80, 520, 250, '#FAF6EF', { stroke: walnut, 'stroke-width': 10 }),
    textLines(390, 140, 200, 5, 34, slate),
    repeat(5, (i) =>
      path(`M640 ${132 + i * 34}L652 ${144 + i * 34}L676 ${118 + i * 34}`, 'none', {
        stroke: i < 3 ? jade : '#D9CDB6',
        'stroke-width': 7,
      }),
    ),
    rect(720, 124, 96, 150, '#EBD9B6'),
    path('M768 150Q744 190 768 214Q792 190 768 150Z', red),
    podium(600, 520, 0.95),
    adult(0, { x: 700, y: 520, size: 27, view: 'front', rightHand: [1.9, -1.4], leftHand: [-2.2, 1.2] }),
    sunbeam(70, 340, 190, 300, 240),
    [250, 420, 590, 760, 930].map((x, i) =>
      adult(i + 2, { x, y: 660, size: 30, view: 'back', pose: 'bust', rightHand: [1.8, -2.7] }),
    ),
    [160, 350, 545, 740, 935, 1110].map((x, i) =>
      adult(i + 5, {
        x,
        y: 820,
        size: 39,
        view: 'back',
        pose: 'bust',
        ...(i === 4 ? {} : { rightHand: [1.8, -2.6] as const }),
        tilt: (i % 3) * 3 - 3,
      }),
    ),
  )

/** A member reports with one chart on the wall and everyone's notes open. */
const reporting = (): string =>
  all(
    room('#DDE3DC', '#B08A62', 520),
    dado(400, 520, '#A9B8AC'),
    blackboard(330, 90, 540, 270, 3, false),
    framed(130, 140, 130, 100, 0),
    clock(1000, 180, 44, 3, 40),
    pottedPlant(240, 540, 1.3, 'broad'),
    pottedPlant(980, 540, 1.2, 'blade'),
    adult(4, { x: 900, y: 560, size: 32, view: 'left', leftHand: [-3.3, -1.2], rightHand: [-0.3, 3] }),
    shape([300, 560, 900, 560, 1080, 700, 120, 700], down('#C79A68', '#B38552')),
    rect(120, 700, 960, 30, '#7C5636'),
    [300, 520, 740].map((x, i) => openBook(x, 640, 0.9, [red, slate, jade][i] ?? red)),
    [420, 640, 860].map((x) => mug(x, 630, 0.7)),
    [250, 460, 680, 900].map((x, i) =>
      adult([1, 6, 5, 2][i] ?? 0, { x, y: 815, size: 39, view: 'back', pose: 'bust', tilt: i === 1 ? 8 : 3 }),
    ),
  )

/** Five around a round table in the evening. */
const roundTable = (): string =>
  all(
    rect(0, 0, 1200, 560, down('#6B5546', '#8E735B')),
    rect(0, 560, 1200, 240, down('#7A5A40', '#93704F')),
    window(160, 110, 220, 250, 'evening'),
    window(820, 110, 220, 250, 'evening'),
    bookcase(500, 560, 200, 420, 4, 12),
    halo(600, 420, 470, '#FFE0A0', '90'),
    pendant(600, 180, 66),
    adult(0, {
      x: 420,
      y: 560,
      size: 32,
      view: 'right',
      pose: 'bust',
      rightHand: [2.3, 2.6],
      leftHand: [1.2, 3.2],
    }),
    adult(1, {
      x: 600,
      y: 540,
      size: 32,
      view: 'front',
      pose: 'bust',
      leftHand: [-1.9, 1.7],
      rightHand: [1, 3.2],
    }),
    adult(2, {
      x: 780,
      y: 560,
      size: 32,
      view: 'left',
      pose: 'bust',
      leftHand: [-2, 2.9],
      rightHand: [-1.6, 2.9],
      tilt: -6,
    }),
    shadowUnder(600, 790, 360, 30),
    oval(600, 640, 370, 100, '#7C5636'),
    oval(600, 622, 370, 98, '#C08E5C'),
    oval(600, 618, 340, 84, '#D3A673'),
    at(470, 600, 0.9, sheet(0, -40, 0.8, -12)),
    at(650, 590, 0.9, sheet(0, -30, 0.8, 10, slate)),
    mug(390, 640, 0.9),
    mug(810, 640, 0.9, white, jade),
    openBook(600, 664, 1.05, deepRed),
    pencilCup(720, 622, 0.7),
    bookPile(505, 664, 0.5, 3),
    adult(6, { x: 380, y: 830, size: 42, view: 'back', pose: 'bust', tilt: 6 }),
    adult(5, { x: 830, y: 830, size: 42, view: 'back', pose: 'bust', tilt: -6 }),
  )

/** Three colleagues and a wall of notes between two lessons. */
const noteWall = (): string =>
  all(
    room('#EAD9C2', '#B48A5A', 580),
    window(60, 120, 220, 270, 'garden'),
    sunbeam(60, 422, 220, 300, 200),
    rect(380, 90, 500, 330, '#C79A68', { rx: 6 }),
    rect(394, 104, 472, 302, '#DDBB8B'),
    repeat(15, (i) =>
      at(
        420 + (i % 5) * 90,
        126 + Math.floor(i / 5) * 92,
        1,
        rect(2, 3, 66, 66, '#23201C', { opacity: 0.14 }) +
          rect(0, 0, 66, 66, ['#F6E3A5', '#CFE0D4', '#F1C9B5', '#D5E0E8'][(i * 7) % 4] ?? cream) +
          textLines(9, 18, 48, 3, 13) +
          circle(33, 4, 5, red),
        ((i * 37) % 9) - 4,
      ),
    ),
    cabinet(920, 580, 230, 190),
    bookPile(990, 390, 0.8, 5, 2),
    pottedPlant(1090, 392, 0.9, 'pothos'),
    adult(2, { x: 470, y: 720, size: 33, view: 'back', rightHand: [2, -2.4] }),
    adult(3, {
      x: 610,
      y: 728,
      size: 33,
      view: 'right',
      rightHand: [2.4, 0.6],
      leftHand: [1.2, 1.7],
      holding: rect(0.5, 0.9, 1.3, 1.6, paper),
    }),
    adult(4, { x: 760, y: 722, size: 33, view: 'left', leftHand: [-2.8, -1.1], rightHand: [-0.2, 3] }),
    pottedPlant(300, 740, 1.3, 'blade'),
  )

/** A Party lesson given at the blackboard. */
const lessonAtBoard = (): string =>
  all(
    room('#E9DFC9', '#B58B62', 540),
    blackboard(250, 70, 700, 330, 4),
    window(40, 110, 130, 260, 'garden'),
    window(1030, 110, 130, 260, 'garden'),
    sunbeam(40, 400, 130, 300, 240),
    rect(200, 520, 800, 40, '#A9794B'),
    podium(860, 540, 0.95, '#8E6C48'),
    halo(560, 300, 360, '#FFF3CF', '40'),
    adult(3, { x: 520, y: 540, size: 33, view: 'right', rightHand: [3.1, -1.8], leftHand: [0.9, 2.2] }),
    audience(
      [
        { y: 680, size: 27, count: 7, left: 150, step: 150 },
        { y: 815, size: 37, count: 6, left: 90, step: 205 },
      ],
      false,
      2,
    ),
  )

/** A young teacher speaks for ten minutes; the old ones listen. */
const youngSpeaker = (): string =>
  all(
    rect(0, 0, 1200, 800, down('#7B2A22', '#4A1A16')),
    rect(160, 60, 880, 420, down('#F3E6CC', '#E3CFA6')),
    rect(0, 480, 1200, 330, down('#8E5A3C', '#5F3A28')),
    rect(230, 100, 420, 300, white, { stroke: '#4A3526', 'stroke-width': 9 }),
    path('M270 360L360 260L430 310L520 190L610 240', 'none', { stroke: jade, 'stroke-width': 10 }),
    circle(520, 190, 15, red),
    textLines(270, 140, 150, 3, 24, slate),
    halo(700, 330, 380, '#FFE7B0', '66'),
    adult(6, {
      x: 780,
      y: 600,
      size: 40,
      view: 'left',
      leftHand: [-2.7, -0.9],
      rightHand: [-0.8, 1.4],
      holding: rect(-1.6, 0.7, 1.5, 1.1, '#3D4650', { rx: 0.15 }),
    }),
    audience(
      [
        { y: 700, size: 29, count: 6, left: 90, step: 165 },
        { y: 835, size: 41, count: 5, left: 110, step: 245 },
      ],
      false,
      4,
    ),
  )

/** Seen from above: notebooks, tea, glasses and pairs of hands. */
const studyDesk = (): string =>
  all(
    rect(0, 0, 1200, 800, down('#C99D6B', '#B58650')),
    repeat(9, (i) =>
      stroke(`M0 ${50 + i * 92}Q600 ${30 + i * 92} 1200 ${60 + i * 92}`, '#8E6C48', 3, { opacity: 0.25 }),
    ),
    shape([0, 0, 520, 0, 120, 800, 0, 800], '#FFF0C8', { opacity: 0.25 }),
    shape([640, 0, 820, 0, 420, 800, 240, 800], '#FFF0C8', { opacity: 0.2 }),
    flatBook(600, 400, 1.5, red, -4),
    flatBook(230, 260, 0.95, slate, 12),
    flatBook(980, 270, 0.95, jade, -14),
    topMug(380, 150, 1),
    topMug(840, 560, 1),
    topMug(1080, 520, 0.9),
    at(470, 640, 1, spectaclesFlat(), -10),
    at(760, 150, 1, rect(-70, -8, 140, 14, flame, { rx: 6 }) + shape([70, -8, 92, -1, 70, 6], '#4A3526'), 24),
    sleeveHand(760, 640, -24, red),
    sleeveHand(395, 665, 22, red, true),
    sleeveHand(150, 590, 20, slate),
    sleeveHand(1080, 690, -24, jade, true),
    at(130, 60, 1, rect(0, 0, 130, 90, '#F6E3A5') + textLines(16, 24, 96, 4, 17), -8),
    at(940, 60, 1, rect(0, 0, 130, 90, '#CFE0D4') + textLines(16, 24, 96, 4, 17), 7),
  )

export const flatBook = (x: number, y: number, s: number, cover: string, turn: number): string =>
  at(
    x,
    y,
    s,
    all(
      rect(-156, -104, 312, 216, '#23201C', { opacity: 0.14, rx: 6 }),
      rect(-156, -110, 312, 214, cover, { rx: 6 }),
      rect(-148, -102, 147, 198, paper),
      rect(1, -102, 147, 198, '#F6EFE2'),
      textLines(-132, -76, 114, 8, 21),
      textLines(18, -76, 114, 6, 21),
      rect(18, 52, 60, 30, '#F3CF7F', { opacity: 0.7 }),
      stroke('M0 -104V96', '#D9CDB6', 5),
      shape([96, -104, 116, -104, 116, -40, 106, -52, 96, -40], flame),
    ),
    turn,
  )

const topMug = (x: number, y: number, s: number): string =>
  at(
    x,
    y,
    s,
    all(
      oval(6, 8, 50, 50, '#23201C', { opacity: 0.14 }),
      stroke('M42 20Q76 34 60 -2', '#E6DED2', 13),
      circle(0, 0, 48, white),
      circle(0, 0, 39, '#8E5A2F'),
      circle(0, 0, 39, 'url(#r_C9873F90_8E5A2F00)'),
      [-12, 6, 14].map((d, i) => at(d, i * 9 - 10, 1, oval(0, 0, 9, 4, '#5E8A5A'), i * 40)),
    ),
  )

const spectaclesFlat = (): string =>
  all(
    circle(-46, 0, 36, '#FFFFFF', { 'fill-opacity': 0.25, stroke: walnut, 'stroke-width': 7 }),
    circle(46, 0, 36, '#FFFFFF', { 'fill-opacity': 0.25, stroke: walnut, 'stroke-width': 7 }),
    stroke('M-12 -6Q0 -14 12 -6M-80 -10L-96 -64M80 -10L96 -64', walnut, 7),
  )

const sleeveHand = (x: number, y: number, turn: number, sleeve: string, flip = false): string =>
  at(
    x,
    y,
    1,
    all(
      path('M-44 60L-66 330H70L46 60Z', sleeve),
      rect(-50, 46, 102, 28, tone(sleeve, -0.2), { rx: 10 }),
      path('M-38 52Q-46 -6 -24 -34Q0 -50 26 -32Q46 -4 38 52Z', '#E7B894'),
      [-26, -8, 10, 27].map((d, i) =>
        stroke(`M${d} -24L${d * 1.15} ${-58 - (i === 1 || i === 2 ? 14 : 0)}`, '#E7B894', 17),
      ),
      stroke('M-36 24Q-66 0 -58 -26', '#E7B894', 18),
      repeat(3, (i) => stroke(`M${-17 + i * 18} -30V-44`, '#C9916C', 2.4)),
    ),
    turn,
    flip,
  )

/** Chairs in a ring, books on knees, lamps on early. */
const readingRing = (): string =>
  all(
    rect(0, 0, 1200, 560, down('#A9785A', '#C79A74')),
    rect(0, 560, 1200, 240, down('#9A7350', '#B58B62')),
    window(470, 100, 260, 270, 'evening'),
    bookcase(60, 560, 300, 440, 4, 33),
    bookcase(840, 560, 300, 440, 4, 35),
    halo(600, 440, 460, '#FFE3A0', '88'),
    pendant(420, 90, 40),
    pendant(780, 90, 40),
    rug(600, 700, 420, 82, slate),
    adult(2, {
      x: 600,
      y: 640,
      size: 29,
      view: 'front',
      pose: 'sit',
      leftHand: [-0.7, 2.5],
      rightHand: [0.8, 2.5],
      holding: heldBook(0, 2.4, red),
    }),
    adult(1, {
      x: 420,
      y: 670,
      size: 31,
      view: 'right',
      pose: 'sit',
      rightHand: [1.9, 2.2],
      leftHand: [1.4, 2.4],
      holding: heldBook(1.7, 2.1, flame, 0.9),
      tilt: 6,
    }),
    adult(4, {
      x: 790,
      y: 670,
      size: 31,
      view: 'left',
      pose: 'sit',
      leftHand: [-2.6, 0.3],
      rightHand: [-1.3, 2.4],
      holding: heldBook(-1, 2.4, jade, 0.8),
    }),
    chairBack(330, 740, 1.15),
    adult(6, { x: 330, y: 770, size: 37, view: 'back', pose: 'bust', tilt: 8 }),
    chairBack(880, 740, 1.15),
    adult(3, { x: 880, y: 770, size: 37, view: 'back', pose: 'bust', tilt: -8 }),
    table(540, 716, 120, 50, oak, 22),
    mug(580, 708, 0.8),
    mug(622, 712, 0.8, white, jade),
  )

/** A teacher stays at a pupil's table while the lamp is on. */
const homeworkLamp = (): string =>
  all(
    rect(0, 0, 1200, 580, down('#5B5A62', '#8A7566')),
    rect(0, 580, 1200, 220, down('#7F5F44', '#93704F')),
    window(120, 110, 240, 270, 'evening', '#7A8F8A'),
    framed(880, 130, 120, 150, 1),
    framed(1020, 160, 100, 100, 0),
    cabinet(900, 580, 220, 170, '#B9A582'),
    pottedPlant(980, 412, 0.8, 'pothos'),
    thermos(1060, 410, 0.75),
    halo(640, 430, 430, '#FFE0A0', '80'),
    adult(0, {
      x: 780,
      y: 600,
      size: 41,
      view: 'left',
      pose: 'bust',
      leftHand: [-3, 2.9],
      rightHand: [-1.4, 3.2],
      tilt: -10,
      lean: -5,
    }),
    pupil(1, {
      x: 520,
      y: 610,
      size: 41,
      view: 'right',
      pose: 'bust',
      rightHand: [2.2, 2.5],
      leftHand: [1.3, 2.6],
      tilt: 12,
    }),
    table(280, 620, 680, 160, oak, 60),
    openBook(640, 612, 1.35, slate),
    deskLamp(420, 596, 1.25),
    pencilCup(850, 600, 0.9),
    bookPile(340, 606, 0.7, 4, 6),
    mug(760, 606, 0.8),
  )

export const meetingScenes = {
  voting,
  reporting,
  roundTable,
  noteWall,
  lessonAtBoard,
  youngSpeaker,
  studyDesk,
  readingRing,
  homeworkLamp,
}
