import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { builtAddress, readBuilt } from '@/platform/built'
import { env } from '@/platform/env'
import { HongzhuError } from '@/platform/errors'
import { fromRoot } from '@/platform/paths'
import { startPayload } from '@/platform/payload'
import type { Manifest } from '@/ui/manifest'
import { DEMO } from '../manifest'
import { Manifests } from '../manifests'
import { writeUsb } from './write'

// The program behind bin/screen-usb.mjs, on a database that is already there: SCREEN (name or number) and DIR.
const [wanted = '', folder = ''] = process.argv.slice(2)

try {
  const payload = await startPayload()
  const manifest = await manifestOf(payload, wanted)
  const built = readBuilt()
  const textOf = (name: string) =>
    readFileSync(fromRoot('build', 'public', 'assets', path.basename(builtAddress(built, name))), 'utf8')
  const player = { js: textOf('player.js'), css: textOf('player.css') }
  const { bytes, files } = await writeUsb({
    manifest,
    player,
    mediaDir: env.MEDIA_DIR,
    folder: path.resolve(folder),
  })
  console.log(`已写好“${manifest.screen.name}”的离线播放包：${files} 个素材文件，${megabytes(bytes)} MB。`)
  console.log(`放在 ${path.resolve(folder)}，打开里面的 index.html 就能播放。`)
  console.log(
    `排期一直到 ${new Date(manifest.horizon).toLocaleDateString('zh-CN', { timeZone: manifest.timeZone })}；之后的撤稿和新内容不会出现在里面，请按时重写。`,
  )
  process.exit(0)
} catch (error) {
  console.error(error instanceof HongzhuError ? `✗ ${error.message}` : error)
  process.exit(1)
}

async function manifestOf(payload: Payload, name: string): Promise<Manifest> {
  const manifests = new Manifests({
    payload,
    siteUrl: env.SITE_URL,
    timeZone: env.TZ_SCHOOL,
    player: '',
    isFresh: () => true,
    onMade: async () => {},
  })
  const { planning } = await manifests.ingredients()
  const screens = [...planning.screens.values()]
  const screen = screens.find((each) => each.name === name || String(each.id) === name)
  const manifest = await manifests.at(screen?.id ?? DEMO, Date.now())
  if (manifest && (screen || name === DEMO)) return manifest
  const known = screens.map((each) => `${each.id} ${each.name}`).join('、') || '（还没有登记屏幕）'
  throw new HongzhuError('no-such-screen', `没有叫“${name}”的屏幕。现有：${known}；也可以写 demo。`)
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
