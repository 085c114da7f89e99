import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Pack, pack } from 'tar-stream'
import { MANIFEST, type Manifest, SEAL } from '../format'

const MODE = 0o600 // drafts, addresses, pictures without consent: the owner's eyes only

/**
 * Writes a tar archive as it goes: nothing of it is held but each file's name, length and hash. The archive has another name
 * until it is whole.
 */
export class ArchiveWriter {
  readonly #pack: Pack = pack()
  readonly #files: Manifest['files'] = {}
  readonly #partial: string
  readonly #written: Promise<void>

  constructor(
    private readonly target: string,
    private readonly madeAt: Date,
  ) {
    this.#partial = `${target}.part`
    const file = createWriteStream(this.#partial, { mode: MODE, flush: true })
    this.#written = pipeline(Readable.from(this.#pack), file)
    this.#written.catch(() => {}) // whoever writes next is told
  }

  json(name: string, value: unknown): Promise<void> {
    return this.#bytes(name, Buffer.from(`${JSON.stringify(value, null, 1)}\n`))
  }

  /** Copies a file in. @returns false when it is not there */
  async copy(name: string, place: string): Promise<boolean> {
    const status = await stat(place).catch(() => undefined)
    if (!status?.isFile()) return false
    const hash = createHash('sha256')
    const entry = this.#pack.entry({ ...this.#head(name), size: status.size })
    entry.on('error', () => {}) // the same error comes out of #written
    for await (const chunk of createReadStream(place)) {
      hash.update(chunk)
      if (!entry.write(chunk)) await this.#orFailure(once(entry, 'drain'))
    }
    entry.end(undefined)
    this.#files[name] = { bytes: status.size, sha256: hash.digest('hex') }
    return true
  }

  async finish(rest: Omit<Manifest, 'files'>): Promise<void> {
    const manifest: Manifest = { files: this.#files, ...rest }
    const bytes = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)
    await this.#bytes(MANIFEST, bytes)
    await this.#bytes(SEAL, Buffer.from(`${createHash('sha256').update(bytes).digest('hex')}\n`))
    this.#pack.finalize()
    await this.#written
    await rename(this.#partial, this.target)
  }

  /** Leaves nothing behind. */
  async abandon(): Promise<void> {
    this.#pack.destroy()
    await this.#written.catch(() => {})
    await rm(this.#partial, { force: true })
  }

  async #bytes(name: string, bytes: Buffer): Promise<void> {
    await this.#orFailure(
      new Promise<void>((resolve, reject) => {
        this.#pack.entry(this.#head(name), bytes, (error) => (error ? reject(error) : resolve()))
      }),
    )
    this.#files[name] = { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
  }

  #head(name: string) {
    return { name, mode: MODE, mtime: this.madeAt }
  }

  /** A disk that is full ends the writing, and then nobody drains the entry. */
  #orFailure<T>(work: Promise<T>): Promise<T> {
    const failure = this.#written.then(() => {
      throw new Error('the archive was closed while it was being written')
    })
    failure.catch(() => {})
    return Promise.race([work, failure])
  }
}
