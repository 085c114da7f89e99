import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeUsb } from '@/screens/usb/write'
import type { Manifest } from '@/ui/manifest'

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

const content = Buffer.from('the bytes of a picture')
const file = nameFor(content)

/** As stored files are called: see platform/media/names.ts. */
function nameFor(bytes: Buffer): string {
  return `${sha256(bytes).slice(0, 20)}-${'b'.repeat(12)}-full.webp`
}

let place: string
let mediaDir: string
let folder: string

beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'usb-'))
  mediaDir = mkdtempSync(path.join(place, 'media-'))
  folder = path.join(place, 'stick')
})
afterEach(() => rmSync(place, { recursive: true }))

function pictureOf(bytes: Buffer) {
  const asset = { src: `/media/${nameFor(bytes)}`, sha256: sha256(bytes), bytes: bytes.length }
  const crop = {
    webp: asset.src,
    jpeg: asset.src,
    sha256: { webp: asset.sha256, jpeg: asset.sha256 },
    bytes: { webp: asset.bytes, jpeg: asset.bytes },
  }
  return { alt: '图书角', landscape: crop, portrait: crop, full: asset }
}

const manifestWith = (revision: string, ...pictures: Buffer[]): Manifest => ({
  version: 2,
  revision,
  serverTime: '2026-11-26T00:00:00.000Z',
  timeZone: 'Asia/Shanghai',
  player: '',
  screen: { id: '3', name: '一楼大厅', volume: 0, drift: true },
  items: pictures.map((bytes, index) => ({
    id: `page:${index + 1}`,
    hash: 'h',
    slide: {
      kind: 'image',
      title: '行\u2028分隔',
      caption: '</script>',
      fit: 'fill',
      picture: pictureOf(bytes),
    },
  })),
  playlists: [],
  rules: [],
  base: 'all',
  dark: [],
  quiet: [],
  horizon: '2027-03-29T16:00:00.000Z',
})

const player = { js: 'play()', css: 'body{}' }
const write = (manifest = manifestWith('r', content), how = player) =>
  writeUsb({ manifest, mediaDir, folder, player: how })
const store = (bytes = content, name = file) => writeFileSync(path.join(mediaDir, name), bytes)

const read = (...names: string[]) => readFileSync(path.join(folder, ...names))

/** What a browser plays that opens the folder's page: everything it names is there, and every file is what it should be. */
function played(): { revision: string; js: string; css: string } {
  const page = read('index.html').toString()
  const [css = '', js = '', script = ''] = [
    /href="([^"]+\.css)"/,
    /src="(player[^"]+)"/,
    /src="(manifest[^"]+)"/,
  ].map((pattern) => pattern.exec(page)?.[1] ?? '')
  const said = { HONGZHU_MANIFEST: undefined as unknown }
  new Function('window', read(script).toString())(said)
  const manifest = said.HONGZHU_MANIFEST as Manifest
  for (const { slide } of manifest.items) {
    const { full } = (slide as { picture: ReturnType<typeof pictureOf> }).picture
    expect(sha256(read('media', path.basename(full.src)))).toBe(full.sha256)
  }
  return { revision: manifest.revision, js: read(js).toString(), css: read(css).toString() }
}

describe('a copy for a stick', () => {
  it('holds the page, the player, the manifest as a script and every file once', async () => {
    store()
    expect(await write()).toEqual({ files: 1, bytes: content.length })
    expect(readdirSync(folder).sort()).toEqual([
      'hongzhu-screen.txt',
      'index.html',
      expect.stringMatching(/^manifest-[0-9a-f]{8}\.js$/),
      'media',
      expect.stringMatching(/^player-[0-9a-f]{8}\.css$/),
      expect.stringMatching(/^player-[0-9a-f]{8}\.js$/),
    ])
    expect(readdirSync(path.join(folder, 'media'))).toEqual([file])
    expect(played()).toEqual({ revision: 'r', ...player })
    expect(read('hongzhu-screen.txt').toString()).toContain('2027/3/30')
  })

  it('takes the place of an earlier copy', async () => {
    store()
    await write()
    writeFileSync(path.join(folder, 'media', 'withdrawn.webp'), 'gone')
    for (const name of ['player.js', 'manifest.js', 'manifest.js.part'])
      writeFileSync(path.join(folder, name), '')
    writeFileSync(path.join(folder, '说明.txt'), 'the school’s own')
    const before = readdirSync(folder).length
    await write(manifestWith('r2', content), { js: 'better()', css: 'body{}' })
    expect(readdirSync(path.join(folder, 'media'))).toEqual([file])
    expect(readdirSync(folder)).toHaveLength(before - 3)
    expect(played()).toEqual({ revision: 'r2', js: 'better()', css: 'body{}' })
  })

  it('never touches a folder that holds something else', async () => {
    store()
    rmSync(folder, { recursive: true, force: true })
    folder = mediaDir
    await expect(write()).rejects.toMatchObject({ code: 'folder-in-use' })
    expect(readdirSync(mediaDir)).toEqual([file])
  })

  it.each([
    ['file-missing', undefined],
    ['file-damaged', Buffer.from('other bytes')],
  ])('is not written over the old one when a file is wrong: %s', async (code, bytes) => {
    store()
    await write()
    if (bytes) store(bytes)
    else rmSync(path.join(mediaDir, file))
    await expect(write()).rejects.toMatchObject({ code })
    expect(readFileSync(path.join(folder, 'media', file))).toEqual(content)
  })
})

describe('a copy that is interrupted', () => {
  const other = Buffer.from('another picture')
  const third = Buffer.from('a third picture')
  const newer = manifestWith('newer', other, third)
  const better = { js: 'better()', css: 'main{}' }

  /** A folder where a file is to be written: as good as a stick that is pulled there. */
  const pullAt = (...names: string[]) => mkdirSync(path.join(folder, ...names))

  async function newNames(): Promise<string[]> {
    const elsewhere = path.join(place, 'elsewhere')
    await writeUsb({ manifest: newer, mediaDir, folder: elsewhere, player: better })
    return readdirSync(elsewhere).filter((name) => /^(player|manifest)-/.test(name))
  }

  beforeEach(() => {
    store()
    store(other, nameFor(other))
    store(third, nameFor(third))
  })

  it.each([
    ['at the first file', () => [['media', nameFor(other)]]],
    ['at the second file', () => [['media', nameFor(third)]]],
    ['at its script', (names: string[]) => [[names.find((name) => /^player.*js$/.test(name)) ?? '']]],
    ['at its manifest', (names: string[]) => [[names.find((name) => /^manifest/.test(name)) ?? '']]],
    ['at its page', () => [['index.html']]],
  ] as const)('%s leaves the old one whole, and is mended by the next', async (_, where) => {
    await write()
    for (const names of where(await newNames())) pullAt(...names.slice(0, -1), `${names.at(-1)}.part`)
    await expect(write(newer, better)).rejects.toThrow()
    expect(played()).toEqual({ revision: 'r', ...player })
    for (const names of where(await newNames()))
      rmSync(path.join(folder, ...names.slice(0, -1), `${names.at(-1)}.part`), { recursive: true })
    await write(newer, better)
    expect(played()).toEqual({ revision: 'newer', ...better })
    expect(readdirSync(path.join(folder, 'media')).sort()).toEqual([nameFor(other), nameFor(third)].sort())
  })

  it('in a new folder can be begun again', async () => {
    rmSync(path.join(mediaDir, nameFor(third)))
    await expect(write(newer)).rejects.toMatchObject({ code: 'file-missing' })
    expect(readdirSync(path.join(folder, 'media'))).toEqual([nameFor(other)])
    store(third, nameFor(third))
    await write(newer)
    expect(played().revision).toBe('newer')
  })
})
