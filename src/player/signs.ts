import type { Log } from './log'

/** How often (ms) a frame is asked for. */
const EVERY = 5_000

/** Whether the engine still draws: a hung graphics process leaves a picture that looks alive. */
export class Frames {
  private last = performance.now()

  start(): void {
    window.setInterval(() => requestAnimationFrame(this.seen), EVERY)
  }

  /** Whether a frame came lately. */
  get moving(): boolean {
    return performance.now() - this.last < 3 * EVERY
  }

  private seen = () => {
    this.last = performance.now()
  }
}

/** Writes down errors nobody caught; the page goes on. */
export function logErrors(log: Log): void {
  window.addEventListener('error', ({ message }) => log.tell(`error ${message}`, `页面出错：${message}`))
  window.addEventListener('unhandledrejection', ({ reason }) =>
    log.tell(`error ${reason}`, `页面出错：${String(reason)}`),
  )
}

type WakeLock = { request(kind: 'screen'): Promise<unknown> }

/** Keeps the device from dimming, where the engine can; it lets go whenever the page was hidden. */
export function keepAwake(): void {
  const { wakeLock } = navigator as { wakeLock?: WakeLock }
  const hold = () => {
    if (!document.hidden) void wakeLock?.request('screen').catch(() => {})
  }
  if (!wakeLock) return
  hold()
  document.addEventListener('visibilitychange', hold)
}
