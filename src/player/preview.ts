import { wallTime } from '@/ui/wall-time'
import { Assets } from './assets'
import { Log } from './log'
import { isManifest } from './manifest-shape'
import { say } from './note'
import { Player } from './player'
import { askJson } from './request'

const PATIENCE = 20_000
/** Where the desk keeps the manifests of other hours; nothing else is fetched with its cookie. */
const FROM = '/api/screen-control/'

/**
 * Shows what a screen shows at another hour: `?preview&manifest=…&at=…`. Plays the one manifest from `at` (ISO) on,
 * without a sound, and leaves no trace anywhere.
 */
export async function startPreview(host: HTMLElement, query: URLSearchParams): Promise<void> {
  // at once: while its stage is empty the page would be loaded anew
  const badge = addBadge(host)
  const at = Date.parse(query.get('at') ?? '') || Date.now()
  const answer = await fetched(query.get('manifest') ?? '')
  const manifest = answer?.body
  if (answer?.status !== 200 || !isManifest(manifest)) {
    badge.remove()
    return void say(host, refusal(answer?.status))
  }
  const begun = performance.now()
  const now = () => at + performance.now() - begun
  const log = new Log(now)
  const player = new Player({
    host,
    files: new Assets(undefined, log),
    log,
    now,
    onTick: (instant) => tell(badge, instant, manifest.timeZone),
  })
  player.start()
  player.programme.receive({ ...manifest, screen: { ...manifest.screen, volume: 0 } })
}

async function fetched(address: string) {
  try {
    const { origin, pathname, search } = new URL(address, location.href)
    if (origin !== location.origin || !pathname.startsWith(FROM)) return undefined
    return await askJson(pathname + search, { credentials: 'same-origin', patience: PATIENCE })
  } catch {
    return undefined
  }
}

function refusal(status: number | undefined): string {
  if (status === 401 || status === 403) return '没有权限看这份预览。请重新登录管理后台，再打开一次。'
  return status === undefined
    ? '预览打不开：连不上服务器，或者地址不对。请回管理后台再点一次“预览”。'
    : `预览打不开：服务器没有给出节目单（${status}）。请回管理后台再点一次“预览”。`
}

function addBadge(host: HTMLElement): HTMLElement {
  const badge = host.appendChild(document.createElement('p'))
  badge.className = 'badge'
  badge.textContent = '正在打开预览'
  return badge
}

function tell(badge: HTMLElement, now: number, timeZone: string) {
  const { day, week, hour } = wallTime(now, timeZone)
  const words = `预览 ${day} ${week} ${hour}`
  if (badge.textContent !== words) badge.textContent = words
}
