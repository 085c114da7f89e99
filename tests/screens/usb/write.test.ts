import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeUsb } from '@/screens/usb/write'
import type { Manifest } from '@/ui/manifest'

const content = Buffer.from('the bytes of a picture')
const file = `${'a'.repeat(20)}-${'b'.repeat(12)}-full.webp`

let place: string
let mediaDir: string
let folder: string

beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'usb-'))
  mediaDir = mkdtempSync(path.join(place, 'media-'))
  folder = path.join(place, 'stick')
})
afterEach(() => rmSync(place, { recursive: true }))

const asset = {
  src: `/media/${file}`,
  sha256: createHash('sha256').update(content).digest('hex'),
  bytes: content.length,
}
const crop = {
  webp: asset.src,
  jpeg: asset.src,
  sha256: { webp: asset.sha256, jpeg: asset.sha256 },
  bytes: { webp: asset.bytes, jpeg: asset.bytes },
}
const picture = { alt: '图书角', landscape: crop, portrait: crop, full: asset }

const manifest = {
  version: 2,
  revision: 'r',
  serverTime: '2026-11-26T00:00:00.000Z',
  timeZone: 'Asia/Shanghai',
  player: '',
  screen: { id: '3', name: '一楼大厅', volume: 0, drift: true },
  items: [
    {
      id: 'page:1',
      hash: 'h',
      slide: { kind: 'image', title: '行\u2028分隔', caption: '</script>', fit: 'fill', picture },
    },
  ],
  playlists: [],
  rules: [],
  base: 'all',
  dark: [],
  quiet: [],
  horizon: '2027-03-29T16:00:00.000Z',
} satisfies Manifest

const write = () => writeUsb({ manifest, mediaDir, folder, player: { js: 'play()', css: 'body{}' } })
const store = (bytes = content) => writeFileSync(path.join(mediaDir, file), bytes)

describe('a copy for a stick', () => {
  it('holds the page, the player, the manifest as a script and every file once', async () => {
    store()
    expect(await write()).toEqual({ files: 1, bytes: content.length })
    expect(readdirSync(folder).sort()).toEqual([
      'hongzhu-screen.txt',
      'index.html',
      'manifest.js',
      'media',
      'player.css',
      'player.js',
    ])
    expect(readFileSync(path.join(folder, 'media', file))).toEqual(content)
    const said = { HONGZHU_MANIFEST: undefined as unknown }
    new Function('window', readFileSync(path.join(folder, 'manifest.js'), 'utf8'))(said)
    expect(said.HONGZHU_MANIFEST).toMatchObject({ revision: 'r', items: [{ id: 'page:1' }] })
    expect(readFileSync(path.join(folder, 'hongzhu-screen.txt'), 'utf8')).toContain('2027/3/30')
  })

  it('takes the place of an earlier copy', async () => {
    store()
    await write()
    writeFileSync(path.join(folder, 'media', 'withdrawn.webp'), 'gone')
    await write()
    expect(readdirSync(path.join(folder, 'media'))).toEqual([file])
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
