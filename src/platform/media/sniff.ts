import { fileTypeFromBuffer } from 'file-type'
import { MAX_FILE_BYTES } from './limits'
import { MediaRefused } from './refusals'

/** What a file is by its content; its name and the sender's word for it count for nothing. */
export type FileKind = PictureKind | AttachmentKind
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'heic'
export type AttachmentKind = 'pdf' | 'docx' | 'xlsx' | 'pptx' | 'ole' | 'svg' | AudioKind
export type AudioKind = 'mp3' | 'm4a'

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
}

const pictures: readonly FileKind[] = ['jpeg', 'png', 'webp', 'gif', 'avif', 'heic']

export const isPicture = (kind: FileKind): kind is PictureKind => pictures.includes(kind)

export const isAudio = (kind: FileKind): kind is AudioKind => kind === 'mp3' || kind === 'm4a'

/**
 * The kind of a file by its first bytes.
 * @throws MediaRefused empty, tooLarge, unsupported
 */
export async function sniff(bytes: Buffer, fileName: string): Promise<FileKind> {
  if (bytes.length === 0) throw new MediaRefused('empty', fileName)
  if (bytes.length > MAX_FILE_BYTES) throw new MediaRefused('tooLarge', fileName)
  const kind = (await kindByContent(bytes)) ?? (isSvg(bytes) ? 'svg' : undefined)
  if (!kind) throw new MediaRefused('unsupported', fileName)
  return kind
}

async function kindByContent(bytes: Buffer): Promise<FileKind | undefined> {
  try {
    const type = await fileTypeFromBuffer(bytes)
    return type && kinds[type.mime]
  } catch {
    // the detector gives up on some truncated containers
    return undefined
  }
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
