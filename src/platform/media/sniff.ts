import { fileTypeFromBuffer } from 'file-type'
import { hasPictureTrack } from './film/film'
import { MAX_FILE_BYTES, MAX_FILM_BYTES } from './limits'
import { MediaRefused } from './refusals'

/** What a file is by its content; its name and the sender's word for it count for nothing. */
export type FileKind = PictureKind | AttachmentKind | FilmKind
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'heic'
export type AttachmentKind = 'pdf' | 'docx' | 'xlsx' | 'pptx' | 'ole' | 'svg' | AudioKind
export type AudioKind = 'mp3' | 'm4a'
export type FilmKind = 'mp4'

const kinds: Record<string, FileKind> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/apng': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'avif',
  'image/heic': 'heic',
  'image/heif': 'heic',
  'image/heic-sequence': 'heic',
  'image/heif-sequence': 'heic',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/x-cfb': 'ole',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/x-m4a': 'm4a',
  'video/mp4': 'mp4',
  'video/x-m4v': 'mp4',
}

const pictures: readonly FileKind[] = ['jpeg', 'png', 'webp', 'gif', 'avif', 'heic']

export const isPicture = (kind: FileKind): kind is PictureKind => pictures.includes(kind)

export const isFilm = (kind: FileKind): kind is FilmKind => kind === 'mp4'

export const isAudio = (kind: FileKind): kind is AudioKind => kind === 'mp3' || kind === 'm4a'

/**
 * The kind of a file by its first bytes.
 * @throws MediaRefused empty, tooLarge, filmLarge, filmFormat, unsupported
 */
export async function sniff(bytes: Buffer, fileName: string): Promise<FileKind> {
  if (bytes.length === 0) throw new MediaRefused('empty', fileName)
  const mime = (await mimeByContent(bytes)) ?? ''
  const kind = kinds[mime] ?? (isSvg(bytes) ? 'svg' : undefined)
  refuseLarge(bytes, kind, fileName)
  if (!kind) throw new MediaRefused(otherFilms.test(mime) ? 'filmFormat' : 'unsupported', fileName)
  return kind === 'mp4' || kind === 'm4a' ? filmOrRecording(bytes, kind) : kind
}

/**
 * For where only a picture will do.
 * @throws MediaRefused notPicture, and what `sniff` throws
 */
export async function refuseOthers(bytes: Buffer, fileName: string): Promise<void> {
  if (!isPicture(await sniff(bytes, fileName))) throw new MediaRefused('notPicture', fileName)
}

const otherFilms = /^(video\/|application\/(vnd\.ms-asf|vnd\.rn-realmedia|mxf)$)/

async function mimeByContent(bytes: Buffer): Promise<string | undefined> {
  try {
    return (await fileTypeFromBuffer(bytes))?.mime
  } catch {
    // the detector gives up on some truncated containers
    return undefined
  }
}

function refuseLarge({ length }: Buffer, kind: FileKind | undefined, fileName: string): void {
  if (kind === 'mp4' && length > MAX_FILM_BYTES) throw new MediaRefused('filmLarge', fileName)
  if (kind !== 'mp4' && length > MAX_FILE_BYTES) throw new MediaRefused('tooLarge', fileName)
}

/** The same family of files, told apart by what is in them; the name it begins with is the sender's word. */
function filmOrRecording(bytes: Buffer, told: 'mp4' | 'm4a'): FileKind {
  const has = hasPictureTrack(bytes)
  return has === undefined ? told : has ? 'mp4' : 'm4a'
}

/** An SVG is text whose first element is `svg`, after at most a declaration, a doctype and comments. */
function isSvg(bytes: Buffer): boolean {
  const head = bytes
    .subarray(0, 4096)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
  return /^\s*(<\?xml[^>]*\?>\s*)?(<!--[\s\S]*?-->\s*)*(<!DOCTYPE svg[^>[]*>\s*)?(<!--[\s\S]*?-->\s*)*<svg[\s>]/i.test(
    head,
  )
}
