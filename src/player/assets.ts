import { type Orientation, slideFile } from '@/ui/slide-picture'
import type { Manifest, SlideFile } from '@/ui/slide-view'
import { within } from './within'

/** A picture of a few hundred kilobytes that takes longer than this (ms) is tried again. */
const PATIENCE = 60_000

/** The files a screen of this orientation needs to play a manifest, each once. */
export function neededFiles(manifest: Manifest, orientation: Orientation, webp: boolean): SlideFile[] {
  const needed = new Map<string, SlideFile>()
  for (const { slide } of manifest.items) {
    const file = slideFile(slide, orientation, webp)
    if (file) needed.set(file.src, file)
  }
  return Array.from(needed.values())
}

/**
 * Holds the pictures of the manifest on show and fetches those of the next. A file counts only when its bytes are the
 * ones the manifest names and the engine can draw them. They are kept compressed: twenty decoded ones would fill the
 * memory of a class board.
 */
export class Assets {
  private held = new Map<string, string>()

  /** Where a held file can be shown from; undefined when it is not here. */
  urlOf(src: string): string | undefined {
    return this.held.get(src)
  }

  /** Fetches what is not held yet. Throws when any file is missing or wrong; the right ones are kept for the next try. */
  async load(needed: SlideFile[]): Promise<void> {
    let failure: unknown
    for (const file of needed) {
      if (this.held.has(file.src)) continue
      try {
        this.held.set(file.src, await within(PATIENCE, fetchPicture(file)))
      } catch (error) {
        failure = error
      }
    }
    if (failure) throw failure
  }

  /** Lets go of every file not listed. */
  keepOnly(needed: SlideFile[]): void {
    const wanted = new Set(needed.map(({ src }) => src))
    for (const [src, url] of Array.from(this.held)) {
      if (wanted.has(src)) continue
      URL.revokeObjectURL(url)
      this.held.delete(src)
    }
  }
}

async function fetchPicture(file: SlideFile): Promise<string> {
  const answer = await fetch(file.src, { credentials: 'same-origin' })
  if (!answer.ok) throw new Error(`${file.src}: ${answer.status}`)
  const bytes = await answer.arrayBuffer()
  if (!(await isIntact(bytes, file))) throw new Error(`${file.src}: not the bytes the manifest names`)
  const url = URL.createObjectURL(new Blob([bytes], { type: answer.headers.get('content-type') ?? '' }))
  try {
    await decodable(url)
    return url
  } catch (error) {
    URL.revokeObjectURL(url)
    throw error
  }
}

/** Hashing needs a secure context; over plain HTTP the length must do. */
async function isIntact(bytes: ArrayBuffer, { sha256, bytes: length }: SlideFile): Promise<boolean> {
  if (bytes.byteLength !== length) return false
  if (!window.isSecureContext || !crypto.subtle) return true
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => (byte < 16 ? '0' : '') + byte.toString(16)).join('') === sha256
}

/** Not `decode()`: that may wait for a frame, which a screen showing the same thing does not draw. */
function decodable(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve()
    image.onerror = () => reject(new Error(`${url} cannot be drawn`))
    image.src = url
  })
}
