import { Sha256 } from '@/ui/sha256'
import type { SlideFile } from '@/ui/slide-view'
import { within } from './within'

/** A line that gives nothing for this long (ms) is dead. */
const STALL = 30_000

/**
 * Reads a file through and throws unless its bytes are the ones the manifest names; as soon as there are too many. Every
 * piece goes to `take`: a film may be larger than the memory, so nothing is kept here.
 */
export async function verify(
  answer: Response,
  { bytes, sha256 }: SlideFile,
  take: (chunk: Uint8Array<ArrayBuffer>) => void,
): Promise<void> {
  const reader = answer.body?.getReader()
  const hangUp = () => void reader?.cancel().catch(() => {})
  const hash = new Sha256()
  let length = 0
  while (reader) {
    const { done, value } = await within(STALL, reader.read(), hangUp)
    if (done) break
    length += value.length
    if (length > bytes) {
      hangUp()
      break
    }
    hash.update(value)
    take(value)
  }
  if (length > bytes || hash.hex() !== sha256) throw new WrongBytes('内容不对')
}

/** What came is not what the manifest names. */
export class WrongBytes extends Error {}
