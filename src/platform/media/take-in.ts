import { readAttachment } from './attachment'
import type { FocalPoint } from './crop'
import { decodePicture, type Raster } from './decode'
import { derive, deriveCuts, type StoredFile } from './derive'
import type { FileFacts } from './facts'
import { takeFilm } from './film/film'
import { CENTRE } from './focal'
import { PICTURES_AT_ONCE } from './limits'
import { fileName, newToken, sha256, tokenOf } from './names'
import { pixelate, type Region } from './pixelate'
import { makeQueue } from './queue'
import { displayName } from './refusals'
import { type AttachmentKind, isAudio, isFilm, isPicture, type PictureKind, sniff } from './sniff'

export type TakenIn = { facts: FileFacts; files: StoredFile[] }

const inTurn = makeQueue(PICTURES_AT_ONCE)

/**
 * Makes everything that is stored of an uploaded file; nothing is written yet. The file itself is only kept when it is
 * an attachment or a recording. A film is cleaned in its place: `bytes` must be nobody else's.
 * @throws MediaRefused with the sentence for the editor
 */
export async function takeIn(bytes: Buffer, name: string, focal: FocalPoint): Promise<TakenIn> {
  const kind = await sniff(bytes, name)
  if (isFilm(kind)) return takeInFilm(bytes, name)
  if (!isPicture(kind)) return takeInAttachment(bytes, kind, name)
  return inTurn(() => takeInPicture(bytes, kind, name, focal))
}

/**
 * Cuts a kept picture anew around another focal point.
 * @param master the picture kept under `facts.filename`
 */
export async function cutAnew(
  master: Buffer,
  facts: Pick<FileFacts, 'filename' | 'title' | 'renditions'>,
  focal: FocalPoint,
) {
  const token = tokenOf(facts.filename) ?? newToken()
  return inTurn(async () => {
    const picture = await decodePicture(master, await pictureKind(master, facts.title), facts.title)
    const made = await deriveCuts(picture, focal, token)
    const full = facts.renditions.filter(({ shape }) => shape === 'full')
    return {
      renditions: [...full, ...made.map(({ rendition }) => rendition)],
      files: made.map(({ file }) => file),
    }
  })
}

/**
 * A kept picture with some of its regions made coarse: everything stored of it anew, under other names.
 * @param master the picture kept under `facts.filename`
 */
export async function pixelateAnew(
  master: Buffer,
  { focalX, focalY, title }: Pick<FileFacts, 'title' | 'focalX' | 'focalY'>,
  regions: readonly Region[],
): Promise<TakenIn> {
  const focal = { x: focalX ?? CENTRE.x, y: focalY ?? CENTRE.y }
  return inTurn(async () => {
    const picture = await decodePicture(master, await pictureKind(master, title), title)
    return factsAndFiles(pixelate(picture, regions), title, focal)
  })
}

async function takeInPicture(
  bytes: Buffer,
  kind: PictureKind,
  name: string,
  focal: FocalPoint,
): Promise<TakenIn> {
  return factsAndFiles(await decodePicture(bytes, kind, name), displayName(name), focal)
}

async function factsAndFiles(picture: Raster, title: string, focal: FocalPoint): Promise<TakenIn> {
  const { master, width, height, dominantColor, renditions, files } = await derive(picture, focal, newToken())
  return {
    facts: {
      kind: 'picture',
      title,
      filename: master.name,
      mimeType: master.mimeType,
      filesize: master.data.length,
      width,
      height,
      duration: null,
      sound: null,
      sha256: master.sha256,
      dominantColor,
      renditions,
      focalX: focal.x,
      focalY: focal.y,
    },
    files,
  }
}

function takeInAttachment(bytes: Buffer, kind: AttachmentKind, name: string): TakenIn {
  const { extension, mimeType } = readAttachment(bytes, kind, name)
  return asItIs(bytes, 'file', extension, {
    kind: isAudio(kind) ? 'audio' : 'attachment',
    title: displayName(name),
    mimeType,
    width: null,
    height: null,
    duration: null,
    sound: null,
  })
}

function takeInFilm(bytes: Buffer, name: string): TakenIn {
  const film = takeFilm(bytes, name)
  return asItIs(bytes, 'film', 'mp4', {
    kind: 'video',
    title: displayName(name),
    mimeType: 'video/mp4',
    ...film,
  })
}

type Told = Pick<FileFacts, 'kind' | 'title' | 'mimeType' | 'width' | 'height' | 'duration' | 'sound'>

/** One file, and nothing made from it. */
function asItIs(bytes: Buffer, what: string, extension: string, told: Told): TakenIn {
  const hash = sha256(bytes)
  const filename = fileName(hash, newToken(), what, extension)
  const facts = {
    ...told,
    filename,
    filesize: bytes.length,
    sha256: hash,
    dominantColor: null,
    renditions: [],
    focalX: null,
    focalY: null,
  }
  return { facts, files: [{ name: filename, data: bytes }] }
}

async function pictureKind(master: Buffer, title: string): Promise<PictureKind> {
  const kind = await sniff(master, title)
  return isPicture(kind) ? kind : 'jpeg'
}
