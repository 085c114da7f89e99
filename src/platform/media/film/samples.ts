import { type Box, only, perhaps } from './boxes'
import { FilmRefused } from './refused'
import { refuseMany, rowsOf, wordsOf } from './table'
import type { Times } from './times'
import type { Track } from './track'

/** A piece of the file, in bytes from its beginning; `to` is no part of it. */
export type Span = { from: number; to: number }

/** `mdat` boxes anybody has a reason for */
const MOST_PLACES = 64

/**
 * Where each sample of a track lies.
 * @param places the `mdat` boxes
 * @throws FilmRefused broken, when one lies outside them, or all together are more than there is
 */
export function samplesOf({ table }: Track, { samples }: Times, places: readonly Box[]): Span[] {
  if (places.length > MOST_PLACES) throw new FilmRefused('filmBroken')
  const sizes = sizesOf(only(table, 'stsz').body)
  const spans = chunksOf(table).flatMap(({ count, first, offset }) =>
    sideBySide(offset, sizes.slice(first, first + count)),
  )
  if (spans.length !== samples || sizes.length !== samples) throw new FilmRefused('filmBroken')
  refuseOutside(spans, places)
  return spans
}

/** Makes zero what no sample is made of: other tracks, leavings, whatever was hidden there. */
export function blankBetween(spans: readonly Span[], places: readonly Box[]): void {
  const ordered = [...spans].sort((one, other) => one.from - other.from)
  for (const { body, start } of places) {
    let at = start
    for (const { from, to } of ordered) {
      if (from >= start + body.length || to <= start) continue
      if (from > at) body.fill(0, at - start, from - start)
      at = Math.max(at, to)
    }
    body.fill(0, at - start)
  }
}

function sizesOf(body: Buffer): number[] {
  const size = body.readUInt32BE(4)
  if (size === 0) return wordsOf(body, 1, 8)
  const count = body.readUInt32BE(8)
  refuseMany(count)
  return Array.from({ length: count }, () => size)
}

type Chunk = {
  offset: number
  /** number of its first sample, from 0 on */
  first: number
  count: number
}

/** `stsc` tells from which chunk on (from 1) how many samples there are in each. */
function chunksOf(table: Box[]): Chunk[] {
  const offsets = offsetsOf(table)
  const runs = rowsOf(wordsOf(only(table, 'stsc').body, 3), 3)
  let [at, first] = [-1, 0]
  return offsets.map((offset, index) => {
    if (runs[at + 1]?.[0] === index + 1) at += 1
    const [, count = 0] = runs[at] ?? []
    refuseMany(count)
    first += count
    return { offset, first: first - count, count }
  })
}

function offsetsOf(table: Box[]): number[] {
  const long = perhaps(table, 'co64')
  if (!long) return wordsOf(only(table, 'stco').body, 1)
  return rowsOf(wordsOf(long.body, 2), 2).map(([high = 0, low = 0]) => high * 2 ** 32 + low)
}

function sideBySide(offset: number, sizes: readonly number[]): Span[] {
  let to = offset
  return sizes.map((size) => {
    to += size
    return { from: to - size, to }
  })
}

function refuseOutside(spans: readonly Span[], places: readonly Box[]): void {
  const room = places.reduce((sum, { body }) => sum + body.length, 0)
  const used = spans.reduce((sum, { from, to }) => sum + to - from, 0)
  const lies = ({ from, to }: Span) =>
    places.some(({ body, start }) => from >= start && to <= start + body.length)
  if (used > room || !spans.every(lies)) throw new FilmRefused('filmBroken')
}
