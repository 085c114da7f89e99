import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { HongzhuError } from '@/platform/errors'
import { pathOf } from '@/platform/media/store'
import type { Manifest } from '@/ui/manifest'
import { slideFiles } from '@/ui/slide-picture'
import type { SlideFile } from '@/ui/slide-view'
import { usbPage } from '../page'

/** The built player: text of its script and its styles. */
type PlayerFiles = { js: string; css: string }

export type UsbOptions = {
  manifest: Manifest
  player: PlayerFiles
  /** folder of stored pictures and films */
  mediaDir: string
  /** where the copy goes: a new or empty folder, or one an earlier copy was written to */
  folder: string
}

export type Written = { files: number; bytes: number }

/** Tells a folder of ours from one that holds somebody's papers. */
const MARK = 'hongzhu-screen.txt'
const OURS = ['index.html', 'player.js', 'player.css', 'manifest.js', 'media', MARK]

/**
 * Writes everything a screen plays into a folder that needs no server: open its index.html. Every file is checked
 * against the manifest, and the new copy takes the old one's place only when it is whole.
 * @throws HongzhuError folder-in-use, file-missing, file-damaged
 */
export async function writeUsb({ folder, manifest, mediaDir, player }: UsbOptions): Promise<Written> {
  await refuseForeign(folder)
  const aside = path.join(folder, '.new')
  await rm(aside, { recursive: true, force: true })
  await mkdir(path.join(aside, 'media'), { recursive: true })
  let bytes = 0
  const needed = filesOf(manifest)
  for (const file of needed) {
    await writeFile(path.join(aside, 'media', nameOf(file)), await checked(file, mediaDir))
    bytes += file.bytes
  }
  const texts = textsOf(manifest, player)
  for (const [name, text] of Object.entries(texts)) await writeFile(path.join(aside, name), text)
  for (const name of OURS) await replace(path.join(aside, name), path.join(folder, name))
  await rm(aside, { recursive: true })
  return { files: needed.length, bytes }
}

async function refuseForeign(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const there = (await readdir(folder)).filter((name) => !name.startsWith('.'))
  if (there.length === 0 || there.includes(MARK)) return
  throw new HongzhuError(
    'folder-in-use',
    `${folder} 里已经有别的文件（${there.slice(0, 3).join('、')}）。请换一个空文件夹，例如 ${path.join(folder, '校园屏')}。`,
  )
}

/** Whatever a device can draw, and however it is turned. */
function filesOf({ items }: Manifest): SlideFile[] {
  const files = new Map<string, SlideFile>()
  for (const { slide } of items)
    for (const orientation of ['landscape', 'portrait'] as const)
      for (const webp of [true, false])
        for (const file of slideFiles(slide, orientation, webp)) files.set(file.src, file)
  return [...files.values()]
}

const nameOf = ({ src }: SlideFile): string => path.posix.basename(src)

async function checked(file: SlideFile, mediaDir: string): Promise<Buffer> {
  const place = pathOf(mediaDir, nameOf(file))
  if (!existsSync(place))
    throw new HongzhuError(
      'file-missing',
      `素材文件不见了：${nameOf(file)}。请从备份恢复，或重新上传这张图片。`,
    )
  const content = await readFile(place)
  const intact = createHash('sha256').update(content).digest('hex') === file.sha256
  if (!intact)
    throw new HongzhuError(
      'file-damaged',
      `素材文件损坏：${nameOf(file)}。请从备份恢复，或重新上传这张图片。`,
    )
  return content
}

function textsOf(manifest: Manifest, { css, js }: PlayerFiles): Record<string, string> {
  const until = new Date(manifest.horizon).toLocaleDateString('zh-CN', { timeZone: manifest.timeZone })
  return {
    'index.html': usbPage({ js: 'player.js', css: 'player.css', manifest: 'manifest.js' }),
    'player.js': js,
    'player.css': css,
    // a line separator inside a string would end a statement in old engines
    'manifest.js': `window.HONGZHU_MANIFEST=${JSON.stringify(manifest).replace(/[\u2028\u2029]/g, ' ')}`,
    [MARK]: `红烛校园屏离线播放包\r\n屏幕：${manifest.screen.name}\r\n排期到：${until}\r\n打开 index.html 播放。\r\n`,
  }
}

async function replace(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true })
  await rename(from, to).catch(async () => {
    await cp(from, to, { recursive: true })
  })
}
