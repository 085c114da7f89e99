import { character } from '../kit/brush'
import { adult, pupil } from '../kit/cast'
import { halo, lantern, pendant } from '../kit/light'
import { bambooCane, pottedPlant } from '../kit/nature'
import { cream, flame, jade, red, slate, walnut, wood } from '../kit/palette'
import { corridor, mirrored, onLeftWall } from '../kit/room'
import { all, at, circle, down, path, rect, repeat, shape, stroke } from '../kit/svg'

const GALLERY = [450, 210, 300, 300] as const

/** 清廉文化长廊: scrolls on pale walls, bamboo behind the far window. */
export const integrityCorridor = (): string =>
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
export const redCultureCorridor = (): string =>
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
