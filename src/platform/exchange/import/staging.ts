import { randomBytes } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, statfs } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { HongzhuError } from '@/platform/errors'
import { pathOf, syncFolder } from '@/platform/media/store'

/** No file name of ours, so never served and never swept. */
const STAGING = /^\.incoming-[0-9a-f]{12}$/

/** Left free besides, for the database and what else is on the disk. Bytes */
const SPARE = 64 * 1024 * 1024

/** Where an import's files wait, on the same disk as their place, until all else is in. */
export class Staging {
  readonly names: string[] = []
  readonly #moved: string[] = []
  readonly #waiting: string

  private constructor(private readonly folder: string) {
    this.#waiting = path.join(folder, `.incoming-${randomBytes(6).toString('hex')}`)
  }

  /** @throws HongzhuError when `bytes` more would not fit */
  static async open(folder: string, bytes: number): Promise<Staging> {
    await mkdir(folder, { recursive: true })
    await removeLeavings(folder)
    const { bavail, bsize } = await statfs(folder)
    if (bavail * bsize < bytes + SPARE) {
      throw new HongzhuError(
        'disk-full',
        `磁盘空间不够：图片和附件要 ${megabytes(bytes + SPARE)} MB，${folder} 所在的盘只剩 ${megabytes(bavail * bsize)} MB。请腾出空间再导入。`,
      )
    }
    const staging = new Staging(folder)
    await mkdir(staging.#waiting)
    return staging
  }

  async take(name: string, chunks: AsyncIterable<Buffer>): Promise<void> {
    const file = createWriteStream(pathOf(this.#waiting, name), { flags: 'wx', flush: true })
    await pipeline(chunks, file)
    this.names.push(name)
  }

  /** All of them to their place. A name says what is in a file, so one that is there already is the same. */
  async moveIn(): Promise<void> {
    for (const name of this.names) {
      const place = pathOf(this.folder, name)
      if (!existsSync(place)) this.#moved.push(name)
      await rename(pathOf(this.#waiting, name), place)
    }
    await syncFolder(this.folder)
  }

  /** As if it had never been. */
  async undo(): Promise<void> {
    await Promise.all(this.#moved.map((name) => rm(pathOf(this.folder, name), { force: true })))
    await this.close()
  }

  async close(): Promise<void> {
    await rm(this.#waiting, { recursive: true, force: true })
  }
}

/** Of an import that was killed. */
async function removeLeavings(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => STAGING.test(name))
  await Promise.all(names.map((name) => rm(path.join(folder, name), { recursive: true, force: true })))
}

const megabytes = (bytes: number): string => Math.ceil(bytes / 1e6).toLocaleString('zh-CN')
