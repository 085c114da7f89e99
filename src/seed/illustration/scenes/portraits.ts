import { blackboard, bookcase, framed, glassJar, scroll, textLines } from '../kit/furniture'
import { halo, pendant } from '../kit/light'
import { bambooCane, pottedPlant, tree } from '../kit/nature'
import { globe, microscope } from '../kit/objects'
import { cream, flame, hairs, jade, paper, red, skins, slate, walnut } from '../kit/palette'
import type { Figure } from '../kit/people'
import { person } from '../kit/people'
import { window } from '../kit/room'
import { all, at, circle, down, path, rect, repeat, stroke, tone } from '../kit/svg'

/** Half a figure in the place where that member can be found. Upright, 800 x 1000. */
const portrait = (place: string, figure: Partial<Figure>): string =>
  all(
    place,
    halo(400, 430, 430, '#FFF4D8', '60'),
    person({ x: 400, y: 1150, size: 138, view: 'front', pose: 'bust', ...figure }),
  )

const wall = (colour: string): string => rect(0, 0, 800, 1000, down(tone(colour, 0.25), colour))

const lin = (): string =>
  portrait(all(wall('#D8C5A4'), bookcase(-60, 800, 330, 780, 4, 81), bookcase(560, 800, 330, 780, 4, 84)), {
    hair: 'bob',
    top: red,
    skin: skins[0],
    tilt: 3,
  })
const zhou = (): string =>
  portrait(all(wall('#CFDCD6'), blackboard(60, 110, 680, 520, 7)), {
    hair: 'bun',
    top: jade,
    skin: skins[2],
    hairColour: hairs[1],
    glasses: true,
    tilt: -3,
  })
const chen = (): string =>
  portrait(
    all(
      wall('#D5DCDF'),
      rect(40, 300, 720, 20, '#A9794B'),
      repeat(5, (i) => glassJar(110 + i * 145, 300, 1.5, [jade, flame, slate, red, '#7FA06A'][i] ?? jade)),
      microscope(690, 620, 2),
      globe(110, 640, 1.9),
    ),
    { hair: 'short', top: slate, skin: skins[1], hairColour: hairs[0] },
  )
const wu = (): string =>
  portrait(
    all(wall('#E3D0BE'), window(90, 120, 300, 420, 'garden', '#B5473A'), pottedPlant(660, 700, 2.2, 'broad')),
    { hair: 'long', top: '#8A6A45', skin: skins[0], hairColour: hairs[2], tilt: 4 },
  )
const zhao = (): string =>
  portrait(
    all(wall('#D9C9B0'), framed(90, 150, 240, 190, 0), framed(500, 130, 200, 240, 1), pendant(400, 70, 44)),
    { hair: 'short', top: tone(slate, -0.3), skin: skins[3], hairColour: hairs[3], glasses: true },
  )
const sun = (): string =>
  portrait(
    all(
      wall('#DDE3CE'),
      repeat(6, (i) =>
        bambooCane(60 + i * 140, 1000, 920 - (i % 3) * 120, 26 + (i % 2) * 8, i % 2 ? '#C3CFAE' : '#B3C6A4'),
      ),
    ),
    { hair: 'tail', top: '#C9785A', skin: skins[2], hairColour: hairs[1], tilt: -4 },
  )
const he = (): string =>
  portrait(
    all(
      rect(0, 0, 800, 1000, down('#CFE3EA', '#F4EDD8')),
      tree(120, 700, 2.4),
      tree(700, 690, 2.1, '#6F9468'),
      rect(0, 690, 800, 310, down('#C9785A', '#B5663F')),
      repeat(3, (i) => stroke(`M0 ${760 + i * 90}H800`, paper, 8, { opacity: 0.7 })),
    ),
    { hair: 'crew', top: '#2F6B57', yoke: '#E8E0CF', skin: skins[3], hairColour: hairs[0] },
  )
const ma = (): string =>
  portrait(all(wall('#E2D6DC'), scroll(150, 110, 150, 470, 'plum'), scroll(650, 110, 150, 470, 'words')), {
    hair: 'bob',
    top: '#6E1410',
    skin: skins[0],
    hairColour: hairs[0],
    glasses: true,
    tilt: 3,
  })
const xu = (): string =>
  portrait(
    all(
      wall('#CBD5DE'),
      rect(90, 140, 620, 400, '#2F3A46', { rx: 14 }),
      rect(108, 158, 584, 364, down('#EAF1F2', '#CFDDE2')),
      textLines(150, 220, 220, 5, 44, slate),
      repeat(4, (i) =>
        rect(430 + i * 58, 460 - (i + 1) * 54, 38, (i + 1) * 54, [slate, jade, flame, red][i] ?? slate),
      ),
    ),
    { hair: 'short', top: '#D2A24C', skin: skins[1], hairColour: hairs[2] },
  )
const gao = (): string =>
  portrait(
    all(
      wall('#E8DCC2'),
      window(430, 120, 300, 400, 'hills'),
      at(
        170,
        300,
        1,
        all(
          circle(0, 0, 92, '#8A5A3A'),
          circle(0, 0, 80, '#EAD3A4'),
          stroke('M-40 -20Q0 30 40 -20', walnut, 5),
          path('M0 -60Q-20 -20 0 0Q20 -20 0 -60Z', red),
        ),
      ),
      pottedPlant(120, 760, 2, 'orchid', '#7A8F8A'),
    ),
    { hair: 'plaits', top: cream, skin: skins[2], hairColour: hairs[1], tilt: -3 },
  )

export const portraits = { lin, zhou, chen, wu, zhao, sun, he, ma, xu, gao }
