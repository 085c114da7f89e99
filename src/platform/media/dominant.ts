import type { Raster } from './decode'
import { rasterFrom, sharpOf } from './encode'

type Sum = { pixels: number; red: number; green: number; blue: number }

/** share of a picture one shade must fill to stand for it: a wall, a sky, the ground of a drawing */
const PREVAILS = 0.3

/**
 * The colour that stands for a picture while it loads, `#rrggbb`: the shade that fills most of it, where one does;
 * else the mean, since the commonest shade of a busy photo is the black of its shadows. On white where it is see-through.
 */
export async function dominantColor(picture: Raster): Promise<string> {
  const small = sharpOf(picture).resize(64, 64, { fit: 'inside' }).flatten({ background: '#ffffff' })
  const { data, channels } = await rasterFrom(small)
  const all = nothing()
  const shades = new Map<number, Sum>()
  for (let at = 0; at + 2 < data.length; at += channels) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
    const shade = ((red >> 5) << 6) | ((green >> 5) << 3) | (blue >> 5)
    const sum = shades.get(shade) ?? nothing()
    shades.set(shade, sum)
    for (const each of [all, sum]) add(each, red, green, blue)
  }
  const commonest = [...shades.values()].reduce(
    (one, other) => (other.pixels > one.pixels ? other : one),
    nothing(),
  )
  return hexOf(commonest.pixels >= all.pixels * PREVAILS ? commonest : all)
}

const nothing = (): Sum => ({ pixels: 0, red: 0, green: 0, blue: 0 })

function add(sum: Sum, red: number, green: number, blue: number): void {
  sum.pixels += 1
  sum.red += red
  sum.green += green
  sum.blue += blue
}

const hexOf = ({ pixels, red, green, blue }: Sum): string =>
  `#${[red, green, blue]
    .map((sum) =>
      Math.round(sum / pixels)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
