import { createHash } from 'node:crypto'
import { type PreparedUpload, prepareUpload } from '@/platform/media/prepared'
import { MediaRefused } from '@/platform/media/refusals'
import { type Block, everyBlock, type PictureBlock } from './model'
import type { Note } from './report'

/** pictures of one article; each costs about a second */
const MOST = 50
/** pixels; a smaller one is a logo or an ornament and no cover */
const COVER_WIDTH = 640

/** A picture as it goes into the media collection; used twice in the text, it is one. */
export type Picture = PreparedUpload & { number: number; alt: string; caption?: string }

export type Pictures = { of: Map<PictureBlock, Picture>; cover?: PictureBlock }

/** Decodes the pictures of a text, before any transaction waits for it. What cannot be is noted, and the rest goes on. */
export async function takePictures(blocks: Block[], fileName: string, note: Note): Promise<Pictures> {
  const all = everyBlock(blocks).filter((block): block is PictureBlock => block.kind === 'picture')
  const known = new Map<string, Picture | undefined>()
  const of = new Map<PictureBlock, Picture>()
  for (const block of all) {
    const bytes = await bytesOf(block, note)
    if (!bytes) continue
    const hash = createHash('sha256').update(bytes).digest('hex')
    if (!known.has(hash)) known.set(hash, await take(block, bytes, known.size + 1, fileName, note))
    const picture = known.get(hash)
    if (picture) of.set(block, picture)
  }
  const cover = blocks.find((block): block is PictureBlock => isCover(block, of))
  if (cover) note('cover')
  note('pictures', undefined, new Set(of.values()).size)
  return { of, cover }
}

const isCover = (block: Block, of: Pictures['of']): boolean =>
  block.kind === 'picture' && (of.get(block)?.width ?? 0) >= COVER_WIDTH

async function bytesOf(block: PictureBlock, note: Note): Promise<Buffer | undefined> {
  try {
    return await block.read()
  } catch {
    note('pictureMissing', block.caption)
    return undefined
  }
}

async function take(
  block: PictureBlock,
  bytes: Buffer,
  number: number,
  fileName: string,
  note: Note,
): Promise<Picture | undefined> {
  if (number > MOST) {
    note('pictureSurplus')
    return undefined
  }
  try {
    const prepared = await prepareUpload(bytes, `${fileName} 图${number}`)
    if (prepared.width === 0) throw new MediaRefused('unsupported')
    const alt = block.caption ?? describedBy(block.altText) ?? ''
    return { ...prepared, number, alt, caption: block.caption }
  } catch (error) {
    if (!(error instanceof MediaRefused)) throw error
    note(error.refusal === 'unsupported' ? 'pictureFormat' : 'pictureMissing', block.caption)
    return undefined
  }
}

/** Words of an author, not of a machine: `图片 1`, `IMG_2031`, a path, or what Office guessed. */
function describedBy(altText: string): string | undefined {
  const words = altText.replace(/\s+/g, ' ').trim()
  const isMeant =
    /\p{Script=Han}{4}/u.test(words) && !/自动生成|[\\/]|^图片\s*\d*$|\.(jpe?g|png)$/i.test(words)
  return isMeant ? words.slice(0, 120) : undefined
}
