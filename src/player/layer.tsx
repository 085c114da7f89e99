import type { ReactElement } from 'react'
import { draw } from './draw'
import { Film } from './film'
import { IdleCard } from './idle-card'
import { SceneView } from './scene'
import type { View } from './view'
import { pause } from './within'

/** A decoder that does not answer within this (ms) does not hold the rotation up. */
const DECODE = 3_000

/** One of the stage's two: holds a view, drawn in full, and its film. */
export class Layer {
  readonly element: HTMLElement
  film: Film | undefined
  private view: View | undefined

  constructor(host: HTMLElement) {
    this.element = host.appendChild(document.createElement('div'))
    this.element.className = 'layer layer-back'
  }

  /** Draws a view and waits until its pictures are decoded. Throws when they cannot be. */
  async show(view: View, page: number, now: number, timeZone: string): Promise<void> {
    this.clear()
    this.view = view
    this.refresh(page, now, timeZone)
    const video = this.element.querySelector('video')
    this.film = video ? new Film(video) : undefined
    await Promise.race([Promise.all([decoded(this.element), this.film?.ready()]), pause(DECODE)])
  }

  /** Draws its view anew. */
  refresh(page: number, now: number, timeZone: string): void {
    const { view } = this
    if (view) draw(element(view, page, now, timeZone), this.element)
  }

  /** Lets go of everything in it. */
  clear(): void {
    this.film?.release()
    this.film = undefined
    this.view = undefined
    draw(null, this.element)
  }
}

function element(view: View, page: number, now: number, timeZone: string): ReactElement {
  if (view.kind === 'idle') return <IdleCard name={view.name} />
  if (view.kind === 'dark') return <div className="dark" />
  return <SceneView key={view.key} scene={view.scene} page={page} now={now} timeZone={timeZone} />
}

function decoded(host: HTMLElement): Promise<unknown> {
  return Promise.all(
    Array.from(host.querySelectorAll('img'), (image) => image.decode().catch(() => whole(image))),
  )
}

/** Decoding is also given up when it is merely overtaken. */
function whole(image: HTMLImageElement) {
  if (image.complete && image.naturalWidth === 0) throw new Error(`图片画不出来 ${image.src}`)
}
