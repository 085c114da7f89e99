import { isDark, isQuiet, type OnShow, onShow } from '@/features/screens/timetable/timetable'
import type { Manifest, ManifestItem } from '@/ui/manifest'
import type { Volume } from './film'
import { pageAt, type Scene } from './scene'
import type { Stage } from './stage'
import { DARK, idleView, type View } from './view'

export type LoopOptions = {
  stage: Stage
  /** milliseconds since the epoch, by the school's clock */
  now(): number
  /** what may be shown: every file of it is here */
  manifest(): Manifest | undefined
  sceneOf(item: ManifestItem): Scene
  /** called at every look at the timetable: a sign of life for the watchdog */
  onTick(now: number): void
  /** an item came on or its next turn began; none at night and while the idle card stands in */
  onTurn(item: ManifestItem | undefined): void
  /** an item, or its scene, that cannot be shown, and why; what it leaves free is up to the manifest of the next look */
  onBroken(what: Broken, why: string): void
  /** a film that stood still has been started again */
  onRestart(scene: Scene): void
}

/** As far as it got: without film and picture it could not even be laid out. */
export type Broken = Pick<Scene, 'item' | 'film' | 'picture'>

/** What is due, and as what it is seen. */
type Due = OnShow & { view: View }

/** Never sleeps longer than this (ms), so that a corrected clock or a woken device is noticed. */
const LONGEST_SLEEP = 500

/**
 * Brings the screen to what the timetable says, again and again, and draws the next view ahead of time. What is in
 * view is its only memory, so it may be woken at any moment.
 */
export class Loop {
  private shown: View | undefined
  private prepared = ''
  private preparing = ''
  private slot = Number.NaN
  private face = ''
  private turn = ''
  private turnedAt = 0
  private timer = 0
  private looks = 0
  private drawings = 0

  constructor(private readonly options: LoopOptions) {}

  /** When what is in view gives way to something else, in ms since the epoch; Infinity when nothing is to come. */
  endsAt(): number {
    return this.dueAt(this.options.now()).endsAt
  }

  /** Looks at the timetable now: after a new manifest, and from its own timer. */
  wake = (): void => {
    window.clearTimeout(this.timer)
    this.timer = window.setTimeout(this.wake, LONGEST_SLEEP)
    const look = ++this.looks
    const now = this.options.now()
    this.options.onTick(now)
    const due = this.dueAt(now)
    // what cannot be laid out has been passed over meanwhile, and another look brought the screen to what is due instead
    if (look !== this.looks) return
    this.bring(due, now)
    window.clearTimeout(this.timer)
    this.timer = window.setTimeout(this.wake, Math.max(5, Math.min(LONGEST_SLEEP, due.endsAt - now)))
  }

  private dueAt(now: number): Due {
    const manifest = this.options.manifest()
    const never = Number.POSITIVE_INFINITY
    const due = manifest ? onShow(manifest, now) : { startsAt: now, endsAt: never, turnEndsAt: never }
    if (manifest && isDark(manifest, now)) return { ...due, item: undefined, view: DARK }
    const scene = due.item && this.sceneFor(due.item)
    return { ...due, view: scene ? { kind: 'scene', key: scene.key, scene } : idleView(manifest) }
  }

  /** A slide that cannot even be laid out must not stop the others. */
  private sceneFor(item: ManifestItem): Scene | undefined {
    try {
      return this.options.sceneOf(item)
    } catch (error) {
      this.options.onBroken({ item }, String(error))
    }
  }

  private bring(due: Due, now: number) {
    const { key } = due.view
    if (this.shown?.key !== key && this.prepared === key) this.show(due, now)
    if (this.shown?.key !== key) return this.prepare(due.view, pageOf(due, now))
    if (this.keepUp(due, now) && Number.isFinite(due.endsAt)) this.prepareNext(key, due.endsAt)
  }

  private prepareNext(key: string, at: number) {
    const next = this.dueAt(at)
    if (next.view.key !== key) this.prepare(next.view, 0)
  }

  private show(due: Due, now: number) {
    this.options.stage.swap(due.playlist?.transition ?? 'fade', this.volume(due, now))
    this.shown = due.view
    this.prepared = ''
    this.preparing = ''
    this.face = ''
    this.slot = Number.NaN
    if (due.view.kind === 'scene') return
    this.turn = ''
    this.options.onTurn(undefined)
  }

  /** Turns pages, moves the clock's hands and the progress line of what is in view; false when it proves broken. */
  private keepUp(due: Due, now: number): boolean {
    const { stage, onRestart } = this.options
    const page = pageOf(due, now)
    const face = `${page} ${Math.floor(now / 60_000)}`
    const film = stage.tend(this.volume(due, now))
    if (film === 'stuck') return this.giveUp(due.view, '影片停住了')
    try {
      if (face !== this.face) stage.refresh(page, now)
    } catch (error) {
      return this.giveUp(due.view, error)
    }
    this.face = face
    if (due.view.kind !== 'scene') return true
    if (film === 'restarted') onRestart(due.view.scene)
    this.count(due, now)
    return true
  }

  /** An item that comes into view in another shape, or goes on under another manifest, is still at the same turn. */
  private count({ item, startsAt, turnEndsAt }: Due, now: number) {
    const { stage, onTurn } = this.options
    const slot = Math.round(startsAt)
    if (slot === this.slot) return
    this.slot = slot
    stage.progress((now - startsAt) / (turnEndsAt - startsAt), turnEndsAt - now)
    const turn = `${item?.id} ${item?.hash}`
    const steady = performance.now()
    if (turn === this.turn && now - startsAt + LONGEST_SLEEP > steady - this.turnedAt) return
    this.turn = turn
    this.turnedAt = steady
    onTurn(item)
  }

  private volume({ view }: Due, now: number): Volume {
    const manifest = this.options.manifest()
    const sounds = view.kind === 'scene' && view.scene.film?.sound
    return manifest && sounds && !isQuiet(manifest, now) ? manifest.screen.volume : 0
  }

  private prepare(view: View, page: number) {
    const { key } = view
    if (this.prepared === key || this.preparing === key) return
    this.prepared = ''
    this.preparing = key
    const drawing = ++this.drawings
    this.options.stage.prepare(view, page, this.options.now()).then(
      () => drawing === this.drawings && this.ready(key),
      (error: unknown) => drawing === this.drawings && this.giveUp(view, error),
    )
  }

  /** Only for the latest drawing: an overtaken one is not what the hidden layer holds. */
  private ready(key: string) {
    this.preparing = ''
    this.prepared = key
    this.wake()
  }

  private giveUp(view: View, why: unknown): false {
    this.preparing = ''
    if (view.kind === 'scene') this.options.onBroken(view.scene, String(why))
    return false
  }
}

const pageOf = ({ view, startsAt, turnEndsAt }: Due, now: number): number =>
  view.kind === 'scene' ? pageAt(view.scene, now - startsAt, turnEndsAt - startsAt) : 0
