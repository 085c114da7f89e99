import type { Manifest, ManifestItem } from '@/ui/manifest'
import { type Files, filesFor } from './assets'
import type { Log } from './log'
import { type Broken, Loop } from './loop'
import { Programme } from './programme'
import { type Scene, sceneOf } from './scene'
import { screenShape } from './screen-shape'
import { Skips } from './skips'
import { TwoLayers } from './stage'
import type { Manifests } from './store'
import { Watchdog } from './watchdog'

export type PlayerOptions = {
  host: HTMLElement
  files: Files
  log: Log
  /** milliseconds since the epoch, by the school's clock */
  now(): number
  onTick?(now: number): void
  /** an item came on or its next turn began; none at night and on the idle card */
  onTurn?(item: ManifestItem | undefined): void
  onKept?(kept: Manifests): void
  onApplied?(manifest: Manifest): void
}

/** ms without a look at the timetable */
const PATIENCE = 5_000
/** For how long (ms) an item gives its time to the others, and a film its place to its poster. */
const SKIPPED = 600_000
const STILL = 3_600_000

/** One screen: its programme on its stage, and whatever happens, something to see. */
export class Player {
  readonly programme: Programme
  readonly loop: Loop
  private readonly watchdog: Watchdog
  private readonly skips = new Skips(SKIPPED)
  /** items whose film cannot be played: their poster stands in */
  private readonly stills = new Skips(STILL)
  private readonly scenes = new Map<string, Scene>()
  private readonly webp = drawsWebp()
  private shape = screenShape()

  constructor(private readonly options: PlayerOptions) {
    this.programme = new Programme({
      files: options.files,
      filesOf: (items) => filesFor(items, this.shape.orientation, this.webp),
      isSkipped: (item) => this.skips.skips(item),
      onLook: () => this.redraw(),
      onKept: (kept) => options.onKept?.(kept),
      onApplied: (manifest) => options.onApplied?.(manifest),
    })
    this.loop = this.createLoop()
    this.watchdog = new Watchdog({ patience: PATIENCE, revive: this.loop.wake })
  }

  start(): void {
    this.loop.wake()
    this.watchdog.start()
  }

  private createLoop(): Loop {
    const { host, log, now, onTurn } = this.options
    const visible = () => this.programme.visible
    return new Loop({
      stage: new TwoLayers(host, {
        timeZone: () => visible()?.timeZone ?? 'UTC',
        drifts: () => visible()?.screen.drift ?? false,
      }),
      now,
      manifest: visible,
      sceneOf: this.sceneFor,
      onTick: this.tick,
      onTurn: (item) => onTurn?.(item),
      onBroken: this.passOver,
      onRestart: ({ item: { id } }) => log.tell(`restart ${id}`, `影片停住了，已从头重放：${id}`),
    })
  }

  private tick = (now: number) => {
    this.watchdog.alive()
    this.fit()
    if (this.skips.tidy() || this.stills.tidy()) this.programme.look()
    this.options.onTick?.(now)
  }

  private sceneFor = (item: ManifestItem): Scene => {
    const key = `${item.id} ${item.hash}`
    const known = this.scenes.get(key)
    if (known) return known
    const scene = sceneOf(item, this.shape, {
      webp: this.webp,
      film: !this.stills.skips(item),
      urlOf: (src) => this.options.files.urlOf(src),
    })
    this.scenes.set(key, scene)
    return scene
  }

  private redraw() {
    this.scenes.clear()
    this.loop.wake()
  }

  /** A film gives way to its poster, everything else to the other items. */
  private passOver = ({ item, film, picture }: Broken, why: string) => {
    this.options.log.tell(`broken ${item.id}`, `放不出来，先跳过：${item.id}（${why}）`)
    const passed = film && picture ? this.stills : this.skips
    passed.skip(item)
    this.programme.look()
  }

  /** Old WebViews do not always tell that they were turned. */
  private fit() {
    const shape = screenShape()
    if (shape.aspect === this.shape.aspect) return
    this.shape = shape
    this.programme.refit()
  }
}

/** Old WebViews without WebP get JPEG. */
function drawsWebp(): boolean {
  return document.createElement('canvas').toDataURL('image/webp').startsWith('data:image/webp')
}
