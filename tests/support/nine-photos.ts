import { copyFile, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { photoLike } from '../platform/media/samples'

const HEIC = fileURLToPath(new URL('../platform/media/fixtures/turned.heic', import.meta.url))

/** Files as a teacher chooses them on a phone: seven JPEG and two HEIC. Returns their places. */
export async function ninePhotos(): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hongzhu-photos-'))
  const jpegs = Array.from({ length: 7 }, async (_, index) => {
    const file = path.join(folder, `IMG_${2001 + index}.jpg`)
    await writeFile(
      file,
      await photoLike(800 + index, 600)
        .jpeg({ quality: 80 })
        .toBuffer(),
    )
    return file
  })
  const heics = [2008, 2009].map(async (number) => {
    const file = path.join(folder, `IMG_${number}.HEIC`)
    await copyFile(HEIC, file)
    return file
  })
  return Promise.all([...jpegs, ...heics])
}

/** A file that calls itself a photo and is none. Returns its place. */
export async function notAPicture(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hongzhu-photos-'))
  const file = path.join(folder, 'IMG_2010.jpg')
  await writeFile(file, 'words')
  return file
}
