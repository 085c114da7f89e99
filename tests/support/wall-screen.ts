import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type SampleItem, sampleItem, sampleManifest } from '../player/sample-manifest'
import { samplePicture } from '../player/sample-pictures'
import { sampleSlides } from '../player/sample-slides'
import type { Engine, Eyes } from './eyes'
import { type PageClock, pageClock } from './page-clock'
import { buildPlayer, ScreenServer } from './screen-server'
import { pause, until } from './screen-view'

const [WIDTH, HEIGHT] = [960, 540]

/** A paired screen on a wall: its server, and a browser that dies and starts again on the same profile. */
export class WallScreen {
  private readonly profile = mkdtempSync(path.join(tmpdir(), 'wall-screen-'))
  private browser: Eyes | undefined
  private readonly published: SampleItem[] = []

  private constructor(
    private readonly engine: Engine,
    readonly server: ScreenServer,
    readonly items: SampleItem[],
  ) {}

  /** With a few slides of a second each, with and without a picture. */
  static async hang(engine: Engine): Promise<WallScreen> {
    const picture = await samplePicture('wide', '#d9cdb8', '#a8201a')
    const slides = Object.entries(sampleSlides(picture.picture, picture.picture))
    const items = slides
      .filter(([id]) => /^(news-short|news-missing|member-missing|space-short)$/.test(id))
      .map(([id, slide]) => sampleItem(id, slide, 1))
    const server = new ScreenServer(await buildPlayer(), picture.files, sampleManifest(items))
    await server.start()
    return new WallScreen(engine, server, items)
  }

  get eyes(): Eyes {
    if (!this.browser) throw new Error('the screen is off')
    return this.browser
  }

  get address(): string {
    return `http://localhost:${this.server.port}/screen`
  }

  /** Somebody lets the new screen in; waits until it could start without a server. */
  async pair(): Promise<void> {
    await this.switchOn()
    await until(this.eyes, () => this.server.pairings.size > 0, 10_000)
    this.server.token = 'token of the wall'
    for (const pairing of this.server.pairings.values()) pairing.token = this.server.token
    await this.heartbeat(({ offlineReady }) => offlineReady === true, 30_000)
  }

  /** A heartbeat of which `right` holds, among those that came and will come. */
  async heartbeat(
    right: (heartbeat: Record<string, unknown>) => boolean,
    within: number,
  ): Promise<Record<string, unknown>> {
    const { heartbeats } = this.server
    for (const from = performance.now(); performance.now() - from < within; await pause(50)) {
      const found = heartbeats.find(right)
      if (found) return found
    }
    throw new Error(`no such heartbeat in ${within} ms; the last: ${JSON.stringify(heartbeats.pop())}`)
  }

  /** Starts the browser on what its profile holds. */
  async switchOn({ address = this.address, clock, before, args = [] }: SwitchOn = {}): Promise<void> {
    this.browser = await this.engine.open(WIDTH, HEIGHT, { profile: this.profile, args })
    if (clock) await this.browser.before(pageClock(clock))
    if (before) await this.browser.before(before)
    await this.browser.open(address)
  }

  /** The power goes. */
  async cut(): Promise<void> {
    await this.browser?.close()
    this.browser = undefined
  }

  /** Power cut and start; ms from the browser's launch until an item with its text is in view. */
  async coldStart(options: SwitchOn = {}, seen = this.isContent): Promise<number> {
    await this.cut()
    const from = performance.now()
    await this.switchOn(options)
    await until(this.eyes, seen, 10_000)
    return Math.round(performance.now() - from)
  }

  /** Whether a text in view is of one of the items, or of what was published since. */
  isContent = (text: string): boolean =>
    this.items.concat(this.published).some(({ slide }) => text.includes(wordsOf(slide)))

  /** Publishes an item at the head of all others. */
  publish(item: SampleItem): void {
    this.published.push(item)
    this.server.publish(sampleManifest([item, ...this.items], new Date(this.server.now()).toISOString()))
  }

  async takeDown(): Promise<void> {
    await this.cut()
    if (this.server.running) await this.server.kill()
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

/** `clock` and `before` (a script) change the device, `args` the browser. */
export type SwitchOn = { address?: string; clock?: PageClock; before?: string; args?: string[] }

const wordsOf = (slide: SampleItem['slide']): string =>
  ('title' in slide ? slide.title : 'name' in slide ? slide.name : '').replace(/[\s\u200b]/g, '')
