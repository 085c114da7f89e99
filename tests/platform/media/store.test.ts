import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fileName, newToken, sha256 } from '@/platform/media/names'
import { deleteFiles, listFiles, pathOf, writeFiles } from '@/platform/media/store'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hongzhu-media-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

function file(text: string) {
  const data = Buffer.from(text)
  return { name: fileName(sha256(data), newToken(), 'full-480', 'webp'), data }
}

describe('writeFiles', () => {
  test('writes whole files under their names and nothing else', async () => {
    const files = [file('one'), file('two')]
    await writeFiles(folder, files)
    expect((await readdir(folder)).sort()).toEqual(files.map(({ name }) => name).sort())
    expect(await readFile(pathOf(folder, files[0]?.name ?? ''), 'utf8')).toBe('one')
  })

  test('makes the folder when it is missing', async () => {
    await writeFiles(path.join(folder, 'new'), [file('one')])
    expect(await readdir(path.join(folder, 'new'))).toHaveLength(1)
  })

  test('leaves nothing when one of them fails', async () => {
    const blocked = file('two')
    await mkdir(path.join(folder, blocked.name, 'inside'), { recursive: true })
    await expect(writeFiles(folder, [file('one'), blocked])).rejects.toThrow()
    expect(await readdir(folder)).toEqual([blocked.name])
  })

  test('writes nothing when one of the names is not ours', async () => {
    const foreign = { name: '../escape.webp', data: Buffer.from('x') }
    await expect(writeFiles(folder, [file('one'), foreign])).rejects.toThrow('not a media file name')
    expect(await readdir(folder)).toEqual([])
  })
})

describe('names', () => {
  test.each([
    '../x.jpg',
    'a/b.jpg',
    '.env',
    'x'.repeat(300),
    'photo.jpg',
    `${'a'.repeat(20)}-${'b'.repeat(12)}-m.jpg\0`,
  ])('never lead out of the folder: %j', (name) => {
    expect(() => pathOf(folder, name)).toThrow('not a media file name')
  })
})

test('deleteFiles does not mind what is gone already', async () => {
  const one = file('one')
  await writeFiles(folder, [one])
  await deleteFiles(folder, [one.name, file('never written').name])
  expect(await readdir(folder)).toEqual([])
})

test('listFiles finds our files and leavings of interrupted writes, nothing foreign', async () => {
  await writeFiles(folder, [file('one')])
  await writeFile(path.join(folder, '.gitkeep'), '')
  await writeFile(path.join(folder, '.0123456789abcdef.part'), 'half')
  const found = await listFiles(folder)
  expect(found.map(({ partial }) => partial).sort()).toEqual([false, true])
})
