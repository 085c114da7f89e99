import type { SlideFile } from '@/ui/slide-view'
import { Sha256 } from './sha256'
import { within } from './within'

/** A line that gives nothing for this long (ms) is dead. */
const STALL = 30_000
/** Bytes up to which the browser hashes a file in one piece, beside the page's own thread. */
const ONE_PIECE = 8 * 2 ** 20

/**
 * Reads a file's bytes and gives them when they are the ones the manifest names. Throws on any other, as soon as there
 * are too many. `onBytes` is told of each piece's length.
 */
export async function readVerified(
  answer: Response,
  file: SlideFile,
  onBytes: (count: number) => void = () => {},
): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  const hash = hashesWhole(file) ? undefined : new Sha256()
  await eachChunk(answer, file, (chunk) => {
    chunks.push(chunk)
    hash?.update(chunk)
    onBytes(chunk.length)
  })
  const blob = new Blob(chunks, { type: answer.headers.get('content-type') ?? '' })
  if (blob.size !== file.bytes) throw new WrongBytes(file, `${blob.size} bytes`)
  const found = hash ? hash.hex() : await digestOf(blob)
  if (found !== file.sha256) throw new WrongBytes(file, 'another hash')
  return blob
}

/** What came is not what the manifest names. */
export class WrongBytes extends Error {
  constructor(file: SlideFile, found: string) {
    super(`${file.src}: ${found}`)
    // lost when classes are lowered to functions
    this.name = 'WrongBytes'
  }
}

async function eachChunk(answer: Response, file: SlideFile, take: (chunk: Uint8Array<ArrayBuffer>) => void) {
  const reader = answer.body?.getReader()
  let length = 0
  while (reader) {
    const { done, value } = await within(STALL, reader.read(), () => void reader.cancel().catch(() => {}))
    if (done) return
    length += value.length
    if (length > file.bytes) {
      void reader.cancel().catch(() => {})
      throw new WrongBytes(file, 'too many bytes')
    }
    take(value)
  }
}

const hashesWhole = ({ bytes }: SlideFile): boolean =>
  bytes <= ONE_PIECE && window.isSecureContext && Boolean(crypto.subtle)

async function digestOf(blob: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await new Response(blob).arrayBuffer())
  return Array.from(new Uint8Array(digest), (byte) => `0${byte.toString(16)}`.slice(-2)).join('')
}
