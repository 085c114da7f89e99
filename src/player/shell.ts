import type { Log } from './log'
import { ask } from './request'
import { pause, within } from './within'

const WORKER = '/screen-worker.js'
const PAGE = '/screen'
/** A damaged disk may never answer, and no more a black-holed network; ms. */
const PATIENCE = 10_000
/** So long (ms) the worker may take to come; then, or when it failed, it is asked for again. */
const INSTALL = 120_000

/**
 * The page itself and its script: whether they would be there after a reload. On secure pages a service worker keeps
 * them; over plain HTTP only a server that answers now can give them again.
 */
export class Shell {
  constructor(
    /** address of the running script, from the root of the site */
    readonly script: string,
    private readonly log: Log,
  ) {}

  /** Resolves when a worker is in charge; never where there is none. */
  async register(): Promise<void> {
    const { serviceWorker: workers } = navigator
    if (!window.isSecureContext || !workers) return new Promise(() => {})
    const installed = async () => {
      await workers.register(WORKER, { scope: PAGE, updateViaCache: 'none' })
      await workers.ready
    }
    try {
      await within(INSTALL, installed())
      this.log.well('worker', '离线启动装好了')
    } catch {
      this.log.tell('worker', '离线启动没装上，会再试')
      await pause(INSTALL)
      return this.register()
    }
  }

  /** Whether a start without a server would find a page and the script it names: both of one version. */
  isKept(): Promise<boolean> {
    return surely(async () => {
      const page = await caches.match(PAGE)
      const script = page && (await scriptOf(page))
      return Boolean(script && (await caches.match(script)))
    })
  }

  /** Whether a reload now would bring up the page with this script: asks as a reload does, the worker where there is one. */
  async canReload(script = this.script): Promise<boolean> {
    const served = await surely(() => isServed(script))
    // a newer worker brings the newer page
    if (!served) void this.update().catch(() => {})
    return served
  }

  private async update() {
    await (await navigator.serviceWorker?.getRegistration(PAGE))?.update()
  }
}

const surely = (work: () => Promise<boolean>): Promise<boolean> => within(PATIENCE, work()).catch(() => false)

/** What answers may be a captive portal: the page must name the script, and the script must be one. */
async function isServed(script: string): Promise<boolean> {
  const page = await ask(PAGE, { patience: PATIENCE })
  if (!page.ok || (await scriptOf(page)) !== script) return false
  const code = await ask(script, { patience: PATIENCE })
  return code.ok && /javascript/.test(code.headers.get('content-type') ?? '')
}

/** The address of the script that a page of ours names. */
const scriptOf = async (page: Response) => / src="(\/[^"]+)"/.exec(await page.text())?.[1]
