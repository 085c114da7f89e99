import type { FilmState, Volume } from './film'
import { Layer } from './layer'
import type { View } from './view'
import { pause } from './within'

/** The cross-fade of player.css (ms) with some room: until then the old layer is still seen and not to be touched. */
const FADE = 260
/** The picture moves on this often (ms), about its place and no farther than some pixels, against burn-in. */
const DRIFT = 120_000
const DRIFT_PIXELS = 3

/** What the loop asks of the screen. */
export type Stage = {
  /** draws a view out of sight and waits until its pictures are decoded; throws when they cannot be */
  prepare(view: View, page: number, now: number): Promise<void>
  /** brings what was prepared into view, at once or fading in */
  swap(transition: 'fade' | 'cut', volume: Volume): void
  /** draws the view anew, for its next page or the clock's next minute */
  refresh(page: number, now: number): void
  /** runs the progress line from `done` (0 to 1) to the end within `ms` */
  progress(done: number, ms: number): void
  /** sets the sound of the film in view, and tells how it is */
  tend(volume: Volume): FilmState
}

export type StageOptions = { timeZone(): string; drifts(): boolean }

/**
 * Two layers, one in view. The next view is drawn and decoded in the hidden one and fades in over the other, so that
 * there is no instant without a picture.
 */
export class TwoLayers implements Stage {
  private front: Layer
  private back: Layer
  private readonly canvas: HTMLElement
  private readonly line: HTMLElement
  private running: Animation | undefined
  private free = 0
  private drawings = 0

  constructor(
    host: HTMLElement,
    private readonly options: StageOptions,
  ) {
    this.canvas = host.appendChild(document.createElement('div'))
    this.canvas.className = 'canvas'
    this.back = new Layer(this.canvas)
    this.front = new Layer(this.canvas)
    this.line = this.canvas.appendChild(document.createElement('div'))
    this.line.className = 'progress'
  }

  async prepare(view: View, page: number, now: number): Promise<void> {
    const drawing = ++this.drawings
    await pause(this.free - performance.now())
    // timers of one instant may fire in any order: what was asked for last must be what is drawn
    if (drawing === this.drawings) await this.back.show(view, page, now, this.options.timeZone())
  }

  swap(transition: 'fade' | 'cut', volume: Volume): void {
    this.running?.cancel()
    ;[this.front, this.back] = [this.back, this.front]
    this.front.element.className = `layer layer-front layer-${transition}`
    this.back.element.className = 'layer layer-back'
    this.front.film?.play(volume)
    this.back.film?.stop()
    this.free = performance.now() + FADE
    this.emptyLater(this.back, this.drawings)
    this.drift()
  }

  refresh(page: number, now: number): void {
    this.front.refresh(page, now, this.options.timeZone())
    this.drift()
  }

  progress(done: number, ms: number): void {
    this.running?.cancel()
    const transform = [`scaleX(${done})`, 'scaleX(1)']
    this.running = this.line.animate({ transform }, { duration: ms, fill: 'forwards' })
  }

  tend(volume: Volume): FilmState {
    this.front.film?.setVolume(volume)
    return this.front.film?.look() ?? 'well'
  }

  /** What went out of sight keeps no decoder busy, also when nothing comes after it for hours. */
  private emptyLater(layer: Layer, drawings: number) {
    void pause(FADE).then(() => drawings === this.drawings && layer === this.back && layer.clear())
  }

  private drift() {
    const pixels = this.options.drifts() ? DRIFT_PIXELS : 0
    const step = Math.floor(performance.now() / DRIFT)
    const [x, y] = [step, 2 * step].map((angle) => Math.round(pixels * Math.sin(angle)))
    this.canvas.style.transform = `translate(${x}px,${y}px)`
  }
}
