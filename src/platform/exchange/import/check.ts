import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import type { z } from 'zod'
import { HongzhuError } from '@/platform/errors'
import {
  FORMAT,
  HEADER,
  type Header,
  headerSchema,
  MANIFEST,
  type Manifest,
  manifestSchema,
  SEAL,
} from '../format'
import { refuseUnknown } from '../shape'
import { allOf, damaged, type Entry, walk } from './archive'

export type Checked = { header: Header; manifest: Manifest; mediaBytes: number }
type Found = Manifest['files'][string]

/**
 * Reads an archive from end to end before anything is touched: that it is ours, that this program knows all that is in it,
 * and that every byte is the one that was written.
 */
export async function checkArchive(
  file: string,
  ours: Pick<Header, 'collections' | 'globals'>,
): Promise<Checked> {
  const status = await stat(file).catch(() => undefined)
  if (!status?.isFile()) throw new HongzhuError('no-archive', `没有找到文件 ${file}。请核对路径。`)
  const found = new Map<string, Found>()
  const texts: Partial<Record<string, Buffer>> = {}
  let header: Header | undefined
  let mediaBytes = 0
  await walk(file, async (entry) => {
    if (!header && entry.name !== HEADER) throw notOurs()
    if (entry.name === HEADER || entry.name === MANIFEST || entry.name === SEAL) {
      const text = await allOf(entry.chunks)
      texts[entry.name] = text
      found.set(entry.name, { bytes: text.length, sha256: sha256(text) })
      if (entry.name === HEADER) header = readHeader(text, ours)
      return
    }
    if (entry.place.kind === 'media') mediaBytes += entry.bytes
    found.set(entry.name, await measure(entry))
  })
  if (!header) throw notOurs()
  const manifest = parsed(manifestSchema, texts[MANIFEST])
  if (texts[SEAL]?.toString().trim() !== found.get(MANIFEST)?.sha256) throw damaged('清单对不上')
  found.delete(MANIFEST)
  found.delete(SEAL)
  compare(found, manifest.files)
  return { header, manifest, mediaBytes }
}

/** A JSON of ours, or a refusal. */
export function parsed<T>(schema: z.ZodType<T>, text: Buffer | undefined, name = '清单'): T {
  try {
    return schema.parse(JSON.parse(text?.toString('utf8') ?? ''))
  } catch {
    throw damaged(`“${name}”读不懂`)
  }
}

function readHeader(text: Buffer, ours: Pick<Header, 'collections' | 'globals'>): Header {
  const { version, format } = looseHeader(text)
  if (format !== 'hongzhu-export') throw notOurs()
  if (typeof version === 'number' && version > FORMAT)
    throw new HongzhuError(
      'newer-export',
      `这个文件的格式是第 ${version} 版，本系统只认到第 ${FORMAT} 版。请先升级本系统，再导入。`,
    )
  const header = parsed(headerSchema, text, HEADER)
  refuseUnknown(ours, header)
  return header
}

/** What every version of the format has. */
function looseHeader(text: Buffer): { format?: unknown; version?: unknown } {
  try {
    return JSON.parse(text.toString('utf8')) as object
  } catch {
    throw notOurs()
  }
}

async function measure({ chunks }: Entry): Promise<Found> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of chunks) {
    hash.update(chunk)
    bytes += chunk.length
  }
  return { bytes, sha256: hash.digest('hex') }
}

function compare(found: Map<string, Found>, told: Manifest['files']): void {
  for (const [name, { bytes, sha256 }] of Object.entries(told)) {
    const file = found.get(name)
    if (!file) throw damaged(`少了“${name}”`)
    if (file.bytes !== bytes || file.sha256 !== sha256) throw damaged(`“${name}”的内容和清单对不上`)
  }
  for (const name of found.keys())
    if (!Object.hasOwn(told, name)) throw damaged(`多出了清单里没有的“${name}”`)
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

const notOurs = (): HongzhuError =>
  new HongzhuError('not-an-export', '这不是红烛导出的文件。请选用 npm run export 写出来的 .tar 文件。')
