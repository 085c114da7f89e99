import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { extract } from 'tar-stream'
import { isDatabaseAway } from '@/platform/db/reachability'
import { HongzhuError } from '@/platform/errors'
import { type Manifest, type Place, placeOf } from '../format'

export type Entry = { name: string; place: Place; bytes: number; chunks: AsyncIterable<Buffer> }

/** Far more than a school has. */
const MOST_ENTRIES = 2_000_000
/** A document with its fifty versions stays far below. Bytes */
const MOST_TEXT = 64 * 1024 * 1024

export const damaged = (what: string): HongzhuError =>
  new HongzhuError(
    'bad-archive',
    `这个文件不完整或被改动过：${what}。什么都没有导入。请重新导出或重新拷贝，再试一次。`,
  )

/**
 * Goes through an archive entry by entry; what `onEntry` leaves unread is read and dropped. Nothing in it is trusted: only
 * plain files under names that we write ourselves come out, each once. It is not compressed, so it cannot grow.
 */
export async function walk(file: string, onEntry: (entry: Entry) => Promise<void>): Promise<void> {
  const tar = extract()
  const feeding = pipeline(createReadStream(file), tar)
  feeding.catch(() => {}) // the same error ends the loop below
  const seen = new Set<string>()
  try {
    for await (const stream of tar) {
      const { name, size: bytes, type } = stream.header
      const place = type === 'file' ? placeOf(name) : undefined
      if (!place) throw damaged(`里面有不该有的“${shown(name)}”`)
      if (seen.has(name)) throw damaged(`“${name}”出现了两次`)
      if (place.kind !== 'media' && bytes > MOST_TEXT) throw damaged(`“${name}”太大`)
      if (seen.add(name).size > MOST_ENTRIES) throw damaged('里面的文件太多')
      await onEntry({ name, place, bytes, chunks: stream as AsyncIterable<Buffer> })
      stream.resume()
    }
    await feeding
  } catch (error) {
    tar.destroy()
    throw isTelling(error) ? error : damaged('没有读到结尾，或中间坏了')
  }
}

/**
 * An entry's bytes, exactly those the manifest tells of.
 * @throws HongzhuError after the last of them when they are others
 */
export async function* verified({ name, chunks }: Entry, files: Manifest['files']): AsyncGenerator<Buffer> {
  const told = Object.hasOwn(files, name) ? files[name] : undefined
  const hash = createHash('sha256')
  for await (const chunk of chunks) {
    hash.update(chunk)
    yield chunk
  }
  if (hash.digest('hex') !== told?.sha256) throw damaged(`“${name}”的内容和清单对不上`)
}

export async function allOf(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}

/** Our own refusals, the database's and the system's (full disk) say what happened; tar-stream's do not. */
const isTelling = (error: unknown): boolean =>
  error instanceof HongzhuError || isDatabaseAway(error) || (error instanceof Error && 'errno' in error)

/** A hostile name on somebody's terminal. */
const shown = (name: string): string => name.replaceAll(/[^\p{L}\p{N}./_-]/gu, '?').slice(0, 80)
