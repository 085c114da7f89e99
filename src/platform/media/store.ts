import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { StoredFile } from './derive'
import { isFileName } from './names'

const PARTIAL = /^\.[0-9a-f]{16}\.part$/

/**
 * The place of a stored file.
 * @throws Error for anything but a name of ours, so that no path ever leaves the folder
 */
export function pathOf(folder: string, name: string): string {
  if (!isFileName(name)) throw new Error(`not a media file name: ${JSON.stringify(name)}`)
  return path.join(folder, name)
}

/** Writes all files, each whole or not at all, safe from a power cut; when one fails none is left. */
export async function writeFiles(folder: string, files: StoredFile[]): Promise<void> {
  const places = files.map(({ name }) => pathOf(folder, name))
  await mkdir(folder, { recursive: true })
  const results = await Promise.allSettled(files.map((file) => writeFile(folder, file)))
  const failure = results.find((result) => result.status === 'rejected')
  if (failure) {
    await Promise.allSettled(places.map((place) => rm(place, { force: true })))
    throw failure.reason
  }
  await syncFolder(folder)
}

/** Removes files; one that is gone already is no error. */
export async function deleteFiles(folder: string, names: string[]): Promise<void> {
  await Promise.all(names.map((name) => rm(pathOf(folder, name), { force: true })))
}

/** Names of ours in the folder, with the time they were last written (ms since 1970), and leavings of interrupted writes. */
export async function listFiles(
  folder: string,
): Promise<{ name: string; writtenAt: number; partial: boolean }[]> {
  const names = await readdir(folder)
  const ours = names.filter((name) => isFileName(name) || PARTIAL.test(name))
  const files = await Promise.all(
    ours.map(async (name) => {
      const status = await stat(path.join(folder, name)).catch(() => undefined)
      return status && { name, writtenAt: status.mtimeMs, partial: !isFileName(name) }
    }),
  )
  return files.filter((file) => file !== undefined)
}

/** Removes the leaving of an interrupted write. */
export async function deletePartial(folder: string, name: string): Promise<void> {
  if (PARTIAL.test(name)) await rm(path.join(folder, name), { force: true })
}

async function writeFile(folder: string, { name, data }: StoredFile): Promise<void> {
  const target = pathOf(folder, name)
  const partial = path.join(folder, `.${randomBytes(8).toString('hex')}.part`)
  try {
    await writeThrough(partial, data)
    await rename(partial, target)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

async function writeThrough(place: string, data: Buffer): Promise<void> {
  const handle = await open(place, 'wx')
  try {
    await handle.writeFile(data)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes the renames last. Windows knows no such thing and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
