import { createHash } from 'node:crypto'
import { buildScreenWorker } from '../support/screen-server'

/** How many times faster a worker's patience passes here. */
const SPEED = 50

/** Cache Storage as far as the worker uses it; on a damaged disk looking something up fails, or never ends. */
class FakeCaches {
  readonly kept = new Map<string, Map<string, Response>>()
  disk: 'well' | 'fails' | 'hangs' | 'full' = 'well'

  async match(address: string, { cacheName }: { cacheName: string }) {
    await this.turn()
    return this.kept.get(cacheName)?.get(address)?.clone()
  }

  async open(name: string) {
    const files = this.kept.get(name) ?? new Map<string, Response>()
    this.kept.set(name, files)
    return {
      put: async (address: string, answer: Response) => {
        if (this.disk === 'full' && files.size > 1) throw new DOMException('full', 'QuotaExceededError')
        files.set(address, answer)
      },
    }
  }

  has = async (name: string) => this.kept.has(name)
  keys = async () => {
    await this.turn()
    return Array.from(this.kept.keys())
  }
  delete = async (name: string) => this.kept.delete(name)

  private async turn() {
    if (this.disk === 'fails') throw new DOMException('damaged', 'UnknownError')
    if (this.disk === 'hangs') await new Promise(() => {})
  }
}

export type Network = (address: string) => Promise<Response>
type Listener = (event: object) => void

/** The worker as it is built, that keeps `files` (the page first), in a scope of its own. */
export class FakeWorker {
  readonly caches = new FakeCaches()
  readonly clients = { claim: async () => {} }
  readonly skipWaiting = async () => {}
  readonly location = { origin: 'https://screen.school' }
  private readonly listeners = new Map<string, Listener>()

  static async of(files: Record<string, string>): Promise<(network: Network) => FakeWorker> {
    const code = await buildScreenWorker(
      Object.entries(files).map(([address, text]) => ({ address, sha256: sha256(text) })),
    )
    const run = new Function('self', 'fetch', 'setTimeout', code)
    return (network) => {
      const worker = new FakeWorker()
      run(worker, network, (work: () => void, ms: number) => setTimeout(work, ms / SPEED))
      return worker
    }
  }

  addEventListener(name: string, listener: Listener): void {
    this.listeners.set(name, listener)
  }

  install = () => this.extended('install')
  activate = () => this.extended('activate')

  /** What the worker answers; undefined when it lets the network answer. */
  ask(address: string, mode = 'no-cors'): Promise<Response> | undefined {
    let answer: Promise<Response> | undefined
    const respondWith = (given: Promise<Response>) => {
      answer = given
    }
    const request = { method: 'GET', url: this.location.origin + address, mode }
    this.listeners.get('fetch')?.({ request, respondWith })
    return answer
  }

  /** The one cache of this version. */
  get shell(): Map<string, Response> | undefined {
    return Array.from(this.caches.kept).find(([name]) => name.startsWith('hongzhu-shell-'))?.[1]
  }

  private async extended(name: string) {
    let work: Promise<unknown> | undefined
    this.listeners.get(name)?.({
      waitUntil: (given: Promise<unknown>) => {
        work = given
      },
    })
    await work
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
