import { randomInt } from 'node:crypto'
import type { Raster } from './decode'

/** A rectangle on a picture, in shares (0–1) of its width and height from the upper left corner. */
export type Region = { x: number; y: number; width: number; height: number }

/** cells along the shorter side of a region: of a face nothing is left that people or programs could tell apart */
const CELLS = 5
/** least edge of a cell in pixels: a small region on a large picture must not stay legible */
const LEAST_CELL = 12
/** shades a cell's colour is moved at random, so that averages cannot be reckoned back */
const NOISE = 6

/**
 * The picture with its regions made coarse: every cell has one colour, near the mean of what was there. The pixels are
 * overwritten in place; nothing of them is left in what is made from it.
 */
export function pixelate(picture: Raster, regions: readonly Region[]): Raster {
  for (const region of regions) coarsen(picture, boxOf(region, picture))
  return picture
}

type Box = { left: number; top: number; right: number; bottom: number }

/** Whole pixels, a little outside rather than inside. */
function boxOf({ x, y, width, height }: Region, picture: Raster): Box {
  const within = (value: number, most: number) => Math.min(Math.max(value, 0), most)
  return {
    left: within(Math.floor(x * picture.width), picture.width),
    top: within(Math.floor(y * picture.height), picture.height),
    right: within(Math.ceil((x + width) * picture.width), picture.width),
    bottom: within(Math.ceil((y + height) * picture.height), picture.height),
  }
}

function coarsen(picture: Raster, { bottom, left, right, top }: Box): void {
  const edge = Math.max(LEAST_CELL, Math.ceil(Math.min(right - left, bottom - top) / CELLS))
  for (let y = top; y < bottom; y += edge) {
    for (let x = left; x < right; x += edge) {
      fill(picture, { left: x, top: y, right: Math.min(x + edge, right), bottom: Math.min(y + edge, bottom) })
    }
  }
}

function fill({ channels, data, width }: Raster, { bottom, left, right, top }: Box): void {
  const count = (right - left) * (bottom - top)
  for (let channel = 0; channel < channels; channel++) {
    let sum = 0
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++) sum += data[(y * width + x) * channels + channel] ?? 0
    const moved = channel === 3 ? 0 : randomInt(-NOISE, NOISE + 1)
    const shade = Math.min(255, Math.max(0, Math.round(sum / count) + moved))
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++) data[(y * width + x) * channels + channel] = shade
  }
}
