import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
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
/** What else earlier copies left in the folder, whole or not. */
const LEFT =
  /^(player|manifest)(-[0-9a-f]+)?\.(js|css)(\.part)?$|^(index\.html|hongzhu-screen\.txt)\.part$|^\.new$/

/**
 * Writes everything a screen plays into a folder that needs no server: open its index.html. Every file is checked
 * against the manifest. Whenever it is interrupted, by a pulled stick as well, the folder plays the old copy or the new
 * one: everything has a name of its own content, the page alone says which of it plays, and what the old page needs goes
 * last.
 * @throws HongzhuError folder-in-use, file-missing, file-damaged
 */
export async function writeUsb({ folder, manifest, mediaDir, player }: UsbOptions): Promise<Written> {
  await refuseForeign(folder)
  const inside = (...names: string[]) => path.join(folder, ...names)
  await mkdir(inside('media'), { recursive: true })
  const mark = markOf(manifest)
  if (!existsSync(inside(MARK))) await put(inside(MARK), mark)
  let bytes = 0
  const needed = filesOf(manifest)
  for (const file of needed) {
    await put(inside('media', nameOf(file)), await checked(file, mediaDir))
    bytes += file.bytes
  }
  const [js, css, script] = [
    named('player', 'js', player.js),
    named('player', 'css', player.css),
    named('manifest', 'js', scriptOf(manifest)),
  ]
  for (const { name, text } of [js, css, script]) await put(inside(name), text)
  await put(inside('index.html'), usbPage({ js: js.name, css: css.name, manifest: script.name }))
  await put(inside(MARK), mark)
  await removeBut(folder, [js.name, css.name, script.name], (name) => LEFT.test(name))
  await removeBut(inside('media'), needed.map(nameOf), () => true)
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

/** A text and the name it has in the copy, another one for another text. */
function named(what: string, extension: string, text: string): { name: string; text: string } {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
  return { name: `${what}-${hash}.${extension}`, text }
}

/** A line separator inside a string would end a statement in old engines. */
const scriptOf = (manifest: Manifest): string =>
  `window.HONGZHU_MANIFEST=${JSON.stringify(manifest).replace(/[\u2028\u2029]/g, ' ')}`

function markOf({ horizon, screen, timeZone }: Manifest): string {
  const until = new Date(horizon).toLocaleDateString('zh-CN', { timeZone })
  return `红烛校园屏离线播放包\r\n屏幕：${screen.name}\r\n排期到：${until}\r\n打开 index.html 播放。\r\n`
}

/** Gives a file its name only when all of it is on the medium. What is there already is not written again. */
async function put(place: string, content: string | Buffer): Promise<void> {
  const there = await readFile(place).catch(() => undefined)
  if (there?.equals(Buffer.from(content))) return
  const part = await open(`${place}.part`, 'w')
  try {
    await part.writeFile(content)
    await part.sync()
  } finally {
    await part.close()
  }
  await rename(`${place}.part`, place)
}

async function removeBut(folder: string, kept: string[], ours: (name: string) => boolean): Promise<void> {
  for (const name of await readdir(folder))
    if (ours(name) && !kept.includes(name)) await rm(path.join(folder, name), { recursive: true })
}
