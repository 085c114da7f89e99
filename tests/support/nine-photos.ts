import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { photoLike } from '../platform/media/samples'

const HEIC = fileURLToPath(new URL('../platform/media/fixtures/turned.heic', import.meta.url))

/** Files as a teacher chooses them on a phone: eight JPEG and a HEIC. Returns their places. */
export async function ninePhotos(): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hongzhu-photos-'))
  const jpegs = Array.from({ length: 8 }, async (_, index) => {
    const file = path.join(folder, `IMG_${2001 + index}.jpg`)
    await writeFile(
      file,
      await photoLike(800 + index, 600)
        .jpeg({ quality: 80 })
        .toBuffer(),
    )
    return file
  })
  return [...(await Promise.all(jpegs)), HEIC]
}
