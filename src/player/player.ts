import type { ScreenShape } from '@/ui/slide-layout'
import type { Manifest, ManifestItem } from '@/ui/slide-view'
import { Assets, neededFiles } from './assets'
import { waitBefore } from './backoff'
import { createClock, type ScreenClock } from './clock'
import { Feed } from './feed'
import { Loop } from './loop'
import { type Scene, sceneOf } from './scene'
import { stillAllowed } from './schedule'
import { type Stage, TwoLayers } from './stage'
import type { Store } from './store'
import { Watchdog } from './watchdog'

export type PlayerOptions = {
  host: HTMLElement
  manifestUrl: string
  eventsUrl: string
  store: Store
  webp: boolean
}

const RETRY = { first: 1_000, most: 60_000 }
const PATIENCE = 5_000

/** One screen: takes manifests in, plays the last one that is wholly here, and goes on whatever happens outside. */
export class Player {
  private readonly assets = new Assets()
  private readonly clock: ScreenClock
  private readonly stage: Stage
  private readonly loop: Loop
  private readonly feed: Feed
  private readonly watchdog: Watchdog
  private readonly scenes = new Map<string, Scene>()
  private shape = screenShape()
  private playing: Manifest | undefined
  private wanted: Manifest | undefined
  private loading = false
  private retry = 0
  private failures = 0

  constructor(private readonly options: PlayerOptions) {
    const remembered = options.store.read()
    this.clock = createClock(remembered?.skew)
    this.stage = new TwoLayers(options.host, () => this.playing?.timeZone ?? 'UTC')
    this.loop = new Loop({
      stage: this.stage,
      now: this.clock.now,
      manifest: () => this.playing,
      sceneOf: this.sceneFor,
      onTick: () => this.watchdog.alive(),
    })
    this.watchdog = new Watchdog({ patience: PATIENCE, revive: this.loop.wake })
    this.feed = new Feed({
      manifestUrl: options.manifestUrl,
      eventsUrl: options.eventsUrl,
      onManifest: this.receive,
      onServerTime: this.clock.hear,
    })
    if (remembered) this.receive(remembered.manifest)
  }

  start(): void {
    window.addEventListener('resize', this.reshape)
    this.loop.wake()
    this.watchdog.start()
    this.feed.start()
  }

  /**
   * Takes a newer manifest. What it no longer allows goes out of sight at once; what it brings comes when every file
   * of it is here.
   */
  private receive = (manifest: Manifest) => {
    this.wanted = manifest
    if (this.playing) this.playing = stillAllowed(this.playing, manifest)
    this.loop.wake()
    this.failures = 0
    void this.fetchWanted()
  }

  private async fetchWanted() {
    window.clearTimeout(this.retry)
    if (this.loading) return
    this.loading = true
    const { wanted, shape } = this
    try {
      const needed = wanted ? neededFiles(wanted, shape.orientation, this.options.webp) : []
      await this.assets.load(needed)
      if (wanted && wanted === this.wanted && shape === this.shape) {
        this.play(wanted)
        this.assets.keepOnly(needed)
      }
    } catch {
      this.retry = window.setTimeout(() => void this.fetchWanted(), waitBefore(this.failures++, RETRY))
      return
    } finally {
      this.loading = false
    }
    if (this.playing !== this.wanted) void this.fetchWanted()
  }

  private play(manifest: Manifest) {
    this.playing = manifest
    this.scenes.clear()
    this.loop.wake()
    this.options.store.write({ manifest, skew: this.clock.skew() })
  }

  private sceneFor = (item: ManifestItem): Scene => {
    const key = `${item.id} ${item.hash}`
    const known = this.scenes.get(key)
    if (known) return known
    const scene = sceneOf(item, this.shape, this.options.webp, (src) => this.assets.urlOf(src))
    this.scenes.set(key, scene)
    return scene
  }

  /** Another orientation may need other files; the old ones stay until those are here. */
  private reshape = () => {
    this.shape = screenShape()
    this.playing = this.playing && { ...this.playing }
    void this.fetchWanted()
  }
}

function screenShape(): ScreenShape {
  const { innerWidth: width, innerHeight: height } = window
  return { orientation: width > height ? 'landscape' : 'portrait', aspect: width / height }
}
