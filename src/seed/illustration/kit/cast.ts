import { hairs, jade, red, skins, slate } from './palette'
import type { Figure } from './people'
import { person } from './people'
import { tone } from './svg'

type Placed = Omit<Figure, 'child'>

/** Pupils in the school's own jacket: pale with a coloured yoke, so a crowd stays quiet and belongs together. */
export const pupil = (index: number, figure: Placed): string => {
  const girl = index % 2 === 0
  const hair = girl
    ? (['tail', 'bob', 'plaits', 'bun'] as const)[(index >> 1) % 4]
    : (['short', 'crew'] as const)[(index >> 1) % 2]
  return person({
    child: true,
    hair: hair ?? 'short',
    hairColour: hairs[index % 3] ?? hairs[0],
    skin: skins[index % 4] ?? skins[0],
    top: '#EDE6D8',
    yoke: [slate, jade, '#B5473A'][index % 3] ?? slate,
    bottom: '#4C5A6B',
    ...figure,
  })
}

/** Grown-ups, told apart by clothes, hair and glasses. */
export const adult = (index: number, figure: Placed): string =>
  person({ ...looks[index % looks.length], ...figure })

const looks: Partial<Figure>[] = [
  { hair: 'bob', top: red, bottom: '#3B3733', skin: skins[0] },
  { hair: 'short', top: slate, bottom: '#5A4A3C', skin: skins[1], glasses: true },
  { hair: 'bun', top: jade, bottom: '#46423D', skin: skins[2] },
  { hair: 'crew', top: '#8A6A45', bottom: '#3E4650', skin: skins[3], hairColour: hairs[1] },
  { hair: 'long', top: '#C9785A', bottom: '#4A3F4A', skin: skins[0], hairColour: hairs[2] },
  { hair: 'short', top: '#6F7B70', bottom: '#3B3733', skin: skins[1], hairColour: hairs[3], glasses: true },
  { hair: 'tail', top: '#D2A24C', bottom: '#3F5B75', skin: skins[2], hairColour: hairs[1] },
  { hair: 'short', top: tone(slate, -0.35), bottom: '#4C463F', skin: skins[3] },
]

/** Heads and shoulders from behind, in rows that grow towards us: an audience. `from` shifts who sits there. */
export const audience = (
  rows: { y: number; size: number; count: number; left: number; step: number }[],
  children: boolean,
  from = 0,
): string =>
  rows
    .map((row, r) =>
      Array.from({ length: row.count }, (_, i) => {
        const who = from + r * 3 + i * (r + 1)
        const figure: Placed = {
          x: row.left + i * row.step,
          y: row.y,
          size: row.size,
          view: 'back',
          pose: 'bust',
          tilt: ((who * 7) % 9) - 4,
        }
        return children ? pupil(who, figure) : adult(who, figure)
      }).join(''),
    )
    .join('')
