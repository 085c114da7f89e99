import type { FilmState, Volume } from '@/player/film'
import type { Stage } from '@/player/stage'
import type { View } from '@/player/view'

const nameOf = (view: View) => (view.kind === 'scene' ? view.scene.item.id : view.kind)

/** A stage without a screen: keeps a diary of what was in view from when. */
export class FakeStage implements Stage {
  /** ms since the stage was made, and what came into view */
  readonly diary: [number, string][] = []
  readonly transitions: string[] = []
  /** pages as they were drawn */
  readonly pages: number[] = []
  /** the progress line: how much of it was done, and in how many ms it was to be full */
  readonly lines: [number, number][] = []
  decoding = 20
  /** what cannot be drawn out of sight, and what cannot be drawn anew in view */
  failing = ''
  failingInView = ''
  volume: Volume = -1
  film: FilmState = 'well'
  /** what is in view, and what is behind it */
  front: View | undefined
  private back: View | undefined
  private readonly begun = Date.now()

  prepare(view: View): Promise<void> {
    if (nameOf(view) === this.failing) return Promise.reject(new Error('cannot be drawn'))
    return new Promise((done) =>
      setTimeout(() => {
        this.back = view
        done()
      }, this.decoding),
    )
  }

  swap(transition: string, volume: Volume) {
    this.front = this.back
    this.diary.push([Date.now() - this.begun, this.front ? nameOf(this.front) : ''])
    this.transitions.push(transition)
    this.volume = volume
  }

  tend(volume: Volume): FilmState {
    this.volume = volume
    return this.front?.kind === 'scene' && this.front.scene.film ? this.film : 'well'
  }

  refresh(page: number) {
    if (this.front && nameOf(this.front) === this.failingInView) throw new Error('cannot be drawn anew')
    this.pages.push(page)
  }

  progress(done: number, ms: number) {
    this.lines.push([done, ms])
  }
}
