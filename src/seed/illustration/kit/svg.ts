/**
 * Drawing words: each returns a piece of SVG as text. Everything is pure, so the same scene always gives the same file.
 * A fill made by `down`, `across` or `glow` names its own gradient; `drawing` reads the names and writes the definitions.
 */
export type Attributes = Record<string, string | number>

export const rect = (
  x: number,
  y: number,
  w: number,
  h: number,
  fill: string,
  more: Attributes = {},
): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}"${attributes(more)}/>`

export const circle = (x: number, y: number, r: number, fill: string, more: Attributes = {}): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"${attributes(more)}/>`

export const oval = (
  x: number,
  y: number,
  rx: number,
  ry: number,
  fill: string,
  more: Attributes = {},
): string =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${attributes(more)}/>`

export const path = (d: string, fill: string, more: Attributes = {}): string =>
  `<path d="${d}" fill="${fill}"${attributes(more)}/>`

export const stroke = (d: string, colour: string, width: number, more: Attributes = {}): string =>
  path(d, 'none', {
    stroke: colour,
    'stroke-width': n(width),
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  })

/** A closed shape through points given as [x, y, x, y, …]. */
export const shape = (points: number[], fill: string, more: Attributes = {}): string =>
  `<polygon points="${points.map(n).join(' ')}" fill="${fill}"${attributes(more)}/>`

/** Moves, scales and turns what is inside; `flip` mirrors it left to right. */
export const at = (x: number, y: number, scale: number, inside: string, turn = 0, flip = false): string =>
  `<g transform="translate(${n(x)} ${n(y)}) rotate(${turn}) scale(${n(flip ? -scale : scale)} ${n(scale)})">${inside}</g>`

export const all = (...parts: (string | string[])[]): string => parts.flat().join('')

/** `count` pieces, each made from its place in the row. */
export const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('')

export const down = (top: string, bottom: string): string => named('v', top, bottom)
/** From the middle outwards. */
export const glow = (middle: string, rim: string): string => named('r', middle, rim)

/** A whole picture of `width` x `height` units, with its gradients defined. */
export const drawing = (width: number, height: number, ...parts: string[]): string => {
  const body = parts.join('')
  const names = new Set(
    [...body.matchAll(/url\(#([vhr]_[0-9A-Fa-f]{6,8}_[0-9A-Fa-f]{6,8})\)/g)].map((m) => m[1] ?? ''),
  )
  const defs = [...names].map(definition).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">
<defs>${defs}${GRAIN}</defs>${body}</svg>`
}

/** Paper grain over the whole picture, and a little more shade towards the edges. */
export const finish = (width: number, height: number): string =>
  rect(0, 0, width, height, 'url(#grain)') +
  oval(width / 2, height / 2, width * 0.8, height * 0.8, glow('#23201C00', '#4A35261E'))

/** Numbers that look random and are always the same for one seed. */
export const dice = (seed: number): (() => number) => {
  let state = seed * 2654435761
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export const pick = <T>(from: readonly T[], roll: number): T =>
  from[Math.floor(roll * from.length) % from.length] as T

/** `amount` from -1 (black) to 1 (white). */
export const tone = (hex: string, amount: number): string => {
  const towards = amount < 0 ? 0 : 255
  const channel = (from: number): string => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16)
    return Math.round(value + (towards - value) * Math.abs(amount))
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}

const n = (value: number): number => Math.round(value * 100) / 100

const attributes = (more: Attributes): string =>
  Object.entries(more)
    .map(([name, value]) => (name === 'opacity' ? sheer(value) : ` ${name}="${value}"`))
    .join('')

/** On a single shape these look the same as `opacity`, and spare the renderer a layer of the whole picture each (ten times faster). */
const sheer = (value: string | number): string => ` fill-opacity="${value}" stroke-opacity="${value}"`

const named = (kind: string, from: string, to: string): string =>
  `url(#${kind}_${from.slice(1)}_${to.slice(1)})`

const definition = (name: string): string => {
  const [kind, from = '', to = ''] = name.split('_')
  const stops = stop(0, from) + stop(1, to)
  if (kind === 'r') return `<radialGradient id="${name}">${stops}</radialGradient>`
  const end = kind === 'v' ? 'x2="0" y2="1"' : 'x2="1" y2="0"'
  return `<linearGradient id="${name}" x1="0" y1="0" ${end}>${stops}</linearGradient>`
}

const stop = (offset: number, colour: string): string => {
  const opacity = colour.length === 8 ? Number.parseInt(colour.slice(6), 16) / 255 : 1
  return `<stop offset="${offset}" stop-color="#${colour.slice(0, 6)}" stop-opacity="${n(opacity)}"/>`
}

const grainDots = (): string => {
  const roll = dice(7)
  return repeat(46, (i) =>
    circle(roll() * 96, roll() * 88, 0.3 + roll() * 0.5, i % 2 ? '#23201C' : '#FFFFFF'),
  )
}

const GRAIN = `<pattern id="grain" width="96" height="88" patternUnits="userSpaceOnUse"><g fill-opacity="0.07">${grainDots()}</g></pattern>`
