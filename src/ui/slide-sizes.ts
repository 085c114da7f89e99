import type { Orientation } from './slide-picture'
import type { TextSize } from './text-fit'

/** Sizes of type from large to small, in vh; the stylesheets have a class for each: `slide-title-l` and so on. */
export type Scale = { titles: TextSize[]; texts: TextSize[] }

/** Beside a picture or a plate. */
export const SIZES: Record<Orientation, Scale> = {
  landscape: {
    titles: [
      { name: 'l', size: 9, line: 11.4 },
      { name: 'm', size: 8, line: 10.2 },
      { name: 's', size: 7, line: 9 },
    ],
    texts: [
      { name: 'l', size: 4.2, line: 6.8 },
      { name: 'm', size: 3.8, line: 6.1 },
      { name: 's', size: 3.5, line: 5.6 },
    ],
  },
  portrait: {
    titles: [
      { name: 'l', size: 8, line: 9.8 },
      { name: 'm', size: 7.4, line: 9.1 },
      { name: 's', size: 7, line: 8.6 },
    ],
    texts: [
      { name: 'l', size: 3.9, line: 5.9 },
      { name: 'm', size: 3.7, line: 5.5 },
      { name: 's', size: 3.5, line: 5.2 },
    ],
  },
}

/** Words with more room than beside a picture. */
export const LARGE = {
  landscape: {
    titles: [{ name: '2xl', size: 12, line: 15 }, ...SIZES.landscape.titles],
    texts: [{ name: '2xl', size: 5.4, line: 8.4 }, ...SIZES.landscape.texts],
  },
  portrait: {
    titles: [{ name: '2xl', size: 10, line: 12.4 }, ...SIZES.portrait.titles],
    texts: [{ name: '2xl', size: 4.4, line: 6.7 }, ...SIZES.portrait.texts],
  },
} satisfies Record<Orientation, Scale>

/** Words that have the whole screen: read from the far end of a corridor. */
export const LOUD: Record<Orientation, Scale> = {
  landscape: {
    titles: [
      { name: '4xl', size: 18, line: 22 },
      { name: '3xl', size: 14.5, line: 18 },
      ...LARGE.landscape.titles,
    ],
    texts: [{ name: '3xl', size: 6.6, line: 10.2 }, ...LARGE.landscape.texts],
  },
  portrait: {
    titles: [{ name: '3xl', size: 12.4, line: 15.4 }, ...LARGE.portrait.titles],
    texts: [{ name: '3xl', size: 5, line: 7.6 }, ...LARGE.portrait.texts],
  },
}

/** The title again, small, above the text of a later page. */
export const HEAD: TextSize = { name: 'head', size: 3.5, line: 5 }

/** Type of the foot, in vh. */
export const FOOT = { size: 3.5, line: 4.9 }
