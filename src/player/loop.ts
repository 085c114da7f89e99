import type { Manifest, ManifestItem } from '@/ui/slide-view'
import { pageAt, type Scene } from './scene'
import { type OnShow, onShow, upNext } from './schedule'
import type { Stage } from './stage'

export type LoopOptions = {
  stage: Stage
  /** milliseconds since the epoch, by the school's clock */
  now(): number
  manifest(): Manifest | undefined
  sceneOf(item: ManifestItem): Scene
  /** called at every look at the timetable: a sign of life for the watchdog */
  onTick(): void
}

/** Never sleeps longer than this (ms), so that a corrected clock or a woken device is noticed. */
const LONGEST_SLEEP = 500
const IDLE = 'idle'

/**
 * Brings the screen to what the timetable says, again and again, and draws the next item ahead of time. What is in
 * view is its only memory, so it may be woken at any moment.
 */
export class Loop {
  private shown = ''
  private prepared = ''
  private preparing = ''
  private slot = Number.NaN
  private face = ''
  private timer = 0
  private drawings = 0
  private readonly broken = new Set<string>()

  constructor(private readonly options: LoopOptions) {}

  /** Looks at the timetable now: after a new manifest, and from its own timer. */
  wake = (): void => {
    window.clearTimeout(this.timer)
    this.timer = window.setTimeout(this.wake, LONGEST_SLEEP)
    this.options.onTick()
    const now = this.options.now()
    const due = this.dueAt(now)
    this.bring(due, now)
    window.clearTimeout(this.timer)
    this.timer = window.setTimeout(this.wake, Math.max(5, Math.min(LONGEST_SLEEP, due.endsAt - now)))
  }

  private dueAt(now: number): OnShow {
    const manifest = this.options.manifest()
    return manifest ? onShow(manifest, now) : { startsAt: now, endsAt: Number.POSITIVE_INFINITY }
  }

  private bring(due: OnShow, now: number) {
    const scene = this.sceneFor(due.item)
    const key = keyOf(scene)
    if (this.shown !== key && this.prepared === key) this.show(key)
    if (this.shown !== key) return this.prepare(scene, scene ? pageOf(scene, due, now) : 0)
    this.keepUp(scene, due, now)
    const manifest = this.options.manifest()
    const next = manifest && this.sceneFor(upNext(manifest, now))
    if (next && keyOf(next) !== key) this.prepare(next, 0)
  }

  private show(key: string) {
    this.options.stage.swap()
    this.shown = key
    this.prepared = ''
    this.preparing = ''
    this.face = ''
    this.slot = Number.NaN
  }

  /** Turns pages, moves the clock's hands and the progress line of what is in view. */
  private keepUp(scene: Scene | undefined, due: OnShow, now: number) {
    const page = scene ? pageOf(scene, due, now) : 0
    const face = `${page} ${Math.floor(now / 60_000)}`
    if (face !== this.face) this.options.stage.refresh(page, now)
    this.face = face
    const slot = Math.round(due.startsAt)
    if (slot === this.slot || !scene) return
    this.slot = slot
    this.options.stage.progress((now - due.startsAt) / (due.endsAt - due.startsAt), due.endsAt - now)
  }

  private prepare(scene: Scene | undefined, page: number) {
    const key = keyOf(scene)
    if (this.prepared === key || this.preparing === key) return
    this.prepared = ''
    this.preparing = key
    const drawing = ++this.drawings
    this.options.stage.prepare(scene, page, this.options.now()).then(
      () => drawing === this.drawings && this.ready(key),
      () => this.giveUp(key),
    )
  }

  /** Only for the latest drawing: an overtaken one is not what the hidden layer holds. */
  private ready(key: string) {
    this.preparing = ''
    this.prepared = key
    this.wake()
  }

  /** An item that cannot be drawn leaves its time to the idle card; the others go on. */
  private giveUp(key: string) {
    if (this.preparing === key) this.preparing = ''
    this.broken.add(key)
  }

  private sceneFor(item: ManifestItem | undefined): Scene | undefined {
    const scene = item && this.options.sceneOf(item)
    return scene && !this.broken.has(scene.key) ? scene : undefined
  }
}

const keyOf = (scene: Scene | undefined): string => scene?.key ?? IDLE

const pageOf = (scene: Scene, { startsAt, endsAt }: OnShow, now: number): number =>
  pageAt(scene, now - startsAt, endsAt - startsAt)
