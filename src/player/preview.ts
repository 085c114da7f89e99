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
  const at = Date.parse(query.get('at') ?? '') || Date.now()
  const address = manifestAddress(query.get('manifest') ?? '')
  const answer = address === undefined ? undefined : await fetched(address)
  const manifest = answer?.body
  if (answer?.status !== 200 || !isManifest(manifest)) return void say(host, refusal(answer?.status))
  const [begun, badge] = [performance.now(), addBadge(host)]
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

const fetched = (address: string) =>
  askJson(address, { credentials: 'same-origin', patience: PATIENCE }).catch(() => undefined)

function manifestAddress(wished: string): string | undefined {
  const { origin, pathname, search } = new URL(wished, location.href)
  return origin === location.origin && pathname.startsWith(FROM) ? pathname + search : undefined
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
  return badge
}

function tell(badge: HTMLElement, now: number, timeZone: string) {
  const { day, week, hour } = wallTime(now, timeZone)
  const words = `预览 ${day} ${week} ${hour}`
  if (badge.textContent !== words) badge.textContent = words
}
