import type { Log } from './log'
import { ask } from './request'

const WORKER = '/screen-worker.js'
const PAGE = '/screen'
const PATIENCE = 10_000
const NEVER = new Promise<never>(() => {})

/**
 * The page itself and its script: whether they would be there after a reload. On secure pages a service worker keeps
 * them; over plain HTTP only a server that answers now can give them again.
 */
export class Shell {
  private registration: ServiceWorkerRegistration | undefined

  constructor(
    /** address of the running script, from the root of the site */
    readonly script: string,
    private readonly log: Log,
  ) {}

  /** Resolves when a worker is in charge; never where there is none. */
  async register(): Promise<void> {
    const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker
    if (!window.isSecureContext || !workers) return NEVER
    try {
      this.registration = await workers.register(WORKER, { scope: PAGE, updateViaCache: 'none' })
      this.log.well('worker', '离线启动的部分装好了')
    } catch {
      this.registration = await workers.getRegistration(PAGE)
      if (!this.registration) this.log.tell('worker', '离线启动的部分没装上，断电重启后要有网络才能播')
    }
    await workers.ready
  }

  /** Whether a start without a server would find the page and this script. */
  isKept(script = this.script): Promise<boolean> {
    return this.keeps(script).catch(() => false)
  }

  /** Whether a reload now would bring up the page with this script. */
  async canReload(script = this.script): Promise<boolean> {
    if (await this.isKept(script)) return true
    if (this.registration?.active) {
      // a newer worker brings the newer page; until it has all of it, there is nothing to load
      void this.registration.update().catch(() => {})
      return false
    }
    return isServed(script).catch(() => false)
  }

  private async keeps(script: string): Promise<boolean> {
    if (!this.registration?.active) return false
    const found = await Promise.all([PAGE, script].map((address) => window.caches.match(address)))
    return found.every(Boolean)
  }
}

/** What answers may be a captive portal: the page must name the script, and the script must be one. */
async function isServed(script: string): Promise<boolean> {
  const [page, code] = await Promise.all(
    [PAGE, script].map((address) => ask(address, { patience: PATIENCE })),
  )
  if (!page?.ok || !code?.ok || !/javascript/.test(code.headers.get('content-type') ?? '')) return false
  return (await page.text()).includes(`src="${script}"`)
}
