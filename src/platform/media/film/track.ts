import { type Box, childrenOf, only, perhaps } from './boxes'
import { FilmRefused } from './refused'

/** The boxes of one `trak` that count, each there once. */
export type Track = {
  /** what it holds: `vide`, `soun`, or something else */
  handler: string
  box: Box
  header: Box
  media: Box
  name: Box
  edits: Box | undefined
  table: Box[]
  references: Box
  /** the one entry of `stsd` */
  entry: Box
  /** units a second of its own time */
  timescale: number
}

/** What a track holds, without a look at the rest: one that is thrown away need not be in order. */
export function handlerOf(trak: Box): string {
  const mdia = only(childrenOf(trak), 'mdia')
  return only(childrenOf(mdia), 'hdlr').body.toString('latin1', 8, 12)
}

/** @throws FilmRefused broken, encrypted, tracks */
export function readTrack(trak: Box): Track {
  const parts = childrenOf(trak)
  const mdia = childrenOf(only(parts, 'mdia'))
  const minf = childrenOf(only(mdia, 'minf'))
  const table = childrenOf(only(minf, 'stbl'))
  const edits = perhaps(parts, 'edts')
  const [media, name] = [only(mdia, 'mdhd'), only(mdia, 'hdlr')]
  return {
    handler: name.body.toString('latin1', 8, 12),
    box: trak,
    header: only(parts, 'tkhd'),
    media,
    name,
    edits: edits && perhaps(childrenOf(edits), 'elst'),
    table,
    references: only(childrenOf(only(minf, 'dinf')), 'dref'),
    entry: entryOf(only(table, 'stsd')),
    timescale: timescaleOf(media),
  }
}

/** A second entry would be another way of coding from some sample on. */
function entryOf(stsd: Box): Box {
  const [entry, second] = childrenOf(stsd, 8)
  if (!entry || second || stsd.body.readUInt32BE(4) !== 1) throw new FilmRefused('filmBroken')
  if (entry.type === 'encv' || entry.type === 'enca') throw new FilmRefused('filmEncrypted')
  return entry
}

/** of `mdhd` and `mvhd` alike: units a second */
export function timescaleOf({ body }: Box): number {
  const timescale = body.readUInt32BE(versionOf(body) === 1 ? 20 : 12)
  if (timescale === 0) throw new FilmRefused('filmBroken')
  return timescale
}

export function versionOf(body: Buffer): 0 | 1 {
  const version = body.readUInt8(0)
  if (version !== 0 && version !== 1) throw new FilmRefused('filmBroken')
  return version
}

/**
 * Everything must lie in the file itself: a reference could make a screen ask elsewhere.
 * @throws FilmRefused external
 */
export function refuseReferences({ references }: Track): void {
  const entries = childrenOf(references, 8)
  const own = entries.every(
    ({ body, type }) => type === 'url ' && body.length === 4 && body.readUInt32BE(0) === 1,
  )
  if (entries.length === 0 || !own) throw new FilmRefused('filmExternal')
}
