import type { FileFacts } from '../facts'
import { MediaRefused } from '../refusals'
import { type Box, boxesIn, childrenOf, only } from './boxes'
import { cleanBoxes } from './clean'
import { type Picture, readPicture } from './picture'
import { FilmRefused } from './refused'
import { blankBetween, samplesOf } from './samples'
import { refuseForeignSound } from './sound'
import { readTimes, shownSeconds, type Times } from './times'
import { handlerOf, readTrack, refuseReferences, type Track, timescaleOf } from './track'
import { dropUserData } from './user-data'

/** Source: screens.md; what a lesson break has room for */
const LONGEST = 10 * 60
/** pictures a second; 59.94 and the rounding of phones count as 60 */
const FASTEST = 60.5

export type FilmFacts = Required<Pick<FileFacts, 'width' | 'height' | 'duration' | 'sound'>>

/**
 * Looks a film over and takes out of it, in its place, everything but its pictures and its sound: afterwards `film` holds
 * no place, no time, no name, no device. What was not refused plays on every screen (H.264 and AAC in MP4).
 * @throws MediaRefused with the sentence for the editor; what is refused may have been changed in part
 */
export function takeFilm(film: Buffer, name: string): FilmFacts {
  try {
    return readAndClean(film)
  } catch (error) {
    // reading past the end of a box
    const broken = error instanceof RangeError ? 'filmBroken' : undefined
    const refusal = error instanceof FilmRefused ? error.refusal : broken
    throw refusal ? new MediaRefused(refusal, name) : error
  }
}

/** Whether a file of this family holds pictures that move, and is no recording. One that cannot be read says nothing. */
export function hasPictureTrack(bytes: Buffer): boolean | undefined {
  try {
    const moov = only(boxesIn(bytes, 0, true), 'moov')
    return childrenOf(moov).some((box) => box.type === 'trak' && handlerOf(box) === 'vide')
  } catch {
    return undefined
  }
}

type Part = { track: Track; times: Times }

function readAndClean(film: Buffer): FilmFacts {
  const top = boxesIn(film, 0, true)
  const { movieScale, pictures, sound } = partsOf(top)
  const picture = readPicture(pictures.track)
  const parts = sound ? [pictures, sound] : [pictures]
  if (sound) refuseForeignSound(sound.track)
  for (const { track } of parts) refuseReferences(track)
  const duration = Math.max(...parts.map(({ times, track }) => shownSeconds(track, times, movieScale)))
  if (Math.floor(duration) > LONGEST) throw new FilmRefused('filmLong')
  if (pictures.times.samples / pictures.times.seconds > FASTEST) throw new FilmRefused('filmRate')
  clean(film, top, parts, picture)
  const { height, width } = picture
  return { width, height, duration: Math.round(duration * 1000) / 1000, sound: sound !== undefined }
}

/** One track of pictures and at most one of sound; what else a camera adds goes. */
function partsOf(top: Box[]) {
  if (top.some(({ type }) => type === 'moof')) throw new FilmRefused('filmFragmented')
  const moov = childrenOf(only(top, 'moov'))
  if (moov.some(({ type }) => type === 'mvex')) throw new FilmRefused('filmFragmented')
  const traks = moov.filter(({ type }) => type === 'trak')
  const of = (handler: string) => traks.filter((trak) => handlerOf(trak) === handler)
  const [[first, ...others], [second, ...more]] = [of('vide'), of('soun')]
  if (!first) throw new FilmRefused('filmBroken')
  if (others.length + more.length > 0) throw new FilmRefused('filmTracks')
  return {
    movieScale: timescaleOf(only(moov, 'mvhd')),
    pictures: partOf(first),
    sound: second && partOf(second),
  }
}

function partOf(trak: Box): Part {
  const track = readTrack(trak)
  return { track, times: readTimes(track) }
}

function clean(film: Buffer, top: Box[], parts: Part[], { lengthSize }: Picture): void {
  const places = top.filter(({ type }) => type === 'mdat')
  const spans = parts.map(({ times, track }) => samplesOf(track, times, places))
  for (const { from, to } of spans[0] ?? []) dropUserData(film.subarray(from, to), lengthSize)
  blankBetween(spans.flat(), places)
  cleanBoxes(
    top,
    parts.map(({ track }) => track),
  )
}
