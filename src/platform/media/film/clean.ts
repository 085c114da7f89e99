import { type Box, blank, boxesIn, childrenOf, only } from './boxes'
import { PICTURE_ENTRY } from './picture'
import { SOUND_ENTRY } from './sound'
import { type Track, versionOf } from './track'

/**
 * What a player needs, by the box it lies in. Everything else is made nothing: where and when it was filmed, by whom and
 * with what (`udta`, `meta`, `uuid`), and what nobody knows.
 */
const kept: Record<string, readonly string[]> = {
  file: ['ftyp', 'moov', 'mdat'],
  moov: ['mvhd', 'trak'],
  trak: ['tkhd', 'edts', 'mdia'],
  edts: ['elst'],
  mdia: ['mdhd', 'hdlr', 'minf'],
  minf: ['vmhd', 'smhd', 'dinf', 'stbl'],
  dinf: ['dref'],
  stbl: ['stsd', 'stts', 'ctts', 'stss', 'stsc', 'stsz', 'stco', 'co64'],
  avc1: ['avcC', 'colr', 'pasp', 'btrt'],
  avc3: ['avcC', 'colr', 'pasp', 'btrt'],
  mp4a: ['esds', 'btrt'],
}

/**
 * Takes out of a film, in its place, everything but its pictures and its sound.
 * @param top the boxes of the file
 * @param tracks those of its tracks that stay
 */
export function cleanBoxes(top: Box[], tracks: Track[]): void {
  keepOnly(top, 'file')
  const moov = childrenOf(only(top, 'moov'))
  const stay = new Set(tracks.map(({ box }) => box.start))
  for (const box of moov) if (box.type === 'trak' && !stay.has(box.start)) blank(box)
  keepOnly(moov, 'moov')
  blankTimes(only(moov, 'mvhd'))
  for (const track of tracks) cleanTrack(track)
}

/** Down to the tables, no deeper than the list above. */
function keepOnly(boxes: Box[], within: string): void {
  for (const box of boxes) {
    if (!kept[within]?.includes(box.type)) blank(box)
    else if (within !== 'file' && kept[box.type]) keepOnly(childrenOf(box), box.type)
  }
}

function cleanTrack({ entry, header, media, name }: Track): void {
  blankTimes(header)
  blankTimes(media)
  // from the maker's sign to the end: the name of the handler
  name.body.fill(0, 12)
  const isPicture = entry.type !== 'mp4a'
  cleanEntry(entry, isPicture)
}

/** Between the number of its place and its size a sample entry has room for a maker, and for the name of the encoder. */
function cleanEntry(entry: Box, isPicture: boolean): void {
  const { body, start } = entry
  body.fill(0, 8, isPicture ? 24 : 16)
  if (isPicture) body.fill(0, 42, 74)
  const head = isPicture ? PICTURE_ENTRY : SOUND_ENTRY
  const parts = boxesIn(body.subarray(head), start + head)
  keepOnly(parts, entry.type)
  for (const part of parts)
    if (part.type === 'colr' && !/^ncl[cx]/.test(part.body.toString('latin1'))) blank(part)
}

/** When it was made and changed: of `mvhd`, `tkhd` and `mdhd` alike */
function blankTimes({ body }: Box): void {
  body.fill(0, 4, versionOf(body) === 1 ? 20 : 12)
}
