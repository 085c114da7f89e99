import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { IdleCard } from './idle-card'
import { type Scene, SceneView } from './scene'

type Layer = { element: HTMLElement; root: Root; scene?: Scene }

/** The cross-fade of player.css (ms) with some room: until then the old layer is still seen and not to be touched. */
const FADE = 260
/** A decoder that does not answer within this (ms) does not hold the rotation up. */
const DECODE = 3_000

/** What the loop asks of the screen. */
export type Stage = {
  /** draws a scene out of sight and waits until its picture is decoded; the idle card when there is none */
  prepare(scene: Scene | undefined, page: number, now: number): Promise<void>
  /** brings what was prepared into view */
  swap(): void
  /** draws the scene in view anew, for its next page or the clock's next minute */
  refresh(page: number, now: number): void
  /** runs the progress line from `done` (0 to 1) to the end within `ms` */
  progress(done: number, ms: number): void
}

/**
 * Two layers, one in view. The next scene is drawn and decoded in the hidden one and fades in over the other, so that
 * there is no instant without a picture.
 */
export class TwoLayers implements Stage {
  private front: Layer
  private back: Layer
  private readonly line: HTMLElement
  private running: Animation | undefined
  private swappedAt = Number.NEGATIVE_INFINITY
  private drawings = 0

  constructor(
    host: HTMLElement,
    private readonly timeZone: () => string,
  ) {
    this.back = addLayer(host)
    this.front = addLayer(host)
    this.line = host.appendChild(document.createElement('div'))
    this.line.className = 'progress'
  }

  async prepare(scene: Scene | undefined, page: number, now: number): Promise<void> {
    const drawing = ++this.drawings
    await pause(this.swappedAt + FADE - performance.now())
    // timers of one instant may fire in any order: what was asked for last must be what is drawn
    if (drawing !== this.drawings) return
    draw(this.back, scene, page, now, this.timeZone())
    await decoded(this.back.element)
  }

  swap(): void {
    this.running?.cancel()
    ;[this.front, this.back] = [this.back, this.front]
    this.front.element.className = 'layer layer-front'
    this.back.element.className = 'layer layer-back'
    this.swappedAt = performance.now()
  }

  refresh(page: number, now: number): void {
    if (this.front.scene) draw(this.front, this.front.scene, page, now, this.timeZone())
  }

  progress(done: number, ms: number): void {
    this.running?.cancel()
    this.running = undefined
    if (!Number.isFinite(ms)) return
    const from = `scaleX(${done})`
    this.running = this.line.animate({ transform: [from, 'scaleX(1)'] }, { duration: ms, fill: 'forwards' })
  }
}

function addLayer(host: HTMLElement): Layer {
  const element = host.appendChild(document.createElement('div'))
  element.className = 'layer layer-back'
  return { element, root: createRoot(element) }
}

function draw(layer: Layer, scene: Scene | undefined, page: number, now: number, timeZone: string): void {
  layer.scene = scene
  flushSync(() =>
    layer.root.render(
      scene ? (
        <SceneView key={scene.key} scene={scene} page={page} now={now} timeZone={timeZone} />
      ) : (
        <IdleCard key="idle" />
      ),
    ),
  )
}

/** A picture that cannot be decoded any more is no reason to stand still. */
function decoded(element: HTMLElement): Promise<unknown> {
  const images = Array.from(element.querySelectorAll('img'))
  const all = Promise.all(images.map((image) => image.decode().catch(() => undefined)))
  return images.length > 0 ? Promise.race([all, pause(DECODE)]) : all
}

const pause = (ms: number): Promise<void> => new Promise((done) => window.setTimeout(done, Math.max(0, ms)))
