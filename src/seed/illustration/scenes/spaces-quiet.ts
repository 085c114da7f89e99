import { adult, pupil } from '../kit/cast'
import { bookcase, cabinet, framed, table } from '../kit/furniture'
import { halo, pendant, sunbeam } from '../kit/light'
import { pottedPlant } from '../kit/nature'
import { bookPile, chessBoard, clock, heldBook, mug, openBook, thermos } from '../kit/objects'
import { deepRed, flame, jade, oak, red, slate, white } from '../kit/palette'
import { room, rug, window } from '../kit/room'
import { all, at, down, oval, path, rect, repeat, shape, stroke } from '../kit/svg'

/** 党员活动室: chess after school, tea, a shelf of things in use. */
export const memberActivityRoom = (): string =>
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
export const readingRoom = (): string =>
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
