import type { Manifest } from '@/ui/slide-view'
import { type Answer, buildAnswer } from '../answer'

export type CurrentOptions = {
  compose(): Promise<Manifest>
  /** headers of the answer */
  headers: Record<string, string>
  /** false while publications may have been missed: what is held is then asked for anew */
  isFresh(): boolean
}

/** A manifest and its answer, ready to be sent to any number of screens. */
export type Composed = { manifest: Manifest; answer: Answer }

/**
 * Holds the manifest of the last publication. When a new one cannot be made (the database is away) the screens get the
 * last one.
 */
export class CurrentManifest {
  private last: Composed | undefined
  private composing: Promise<Composed> | undefined
  /** counts publications */
  private generation = 0
  /** of the publication that `last` was made after */
  private lastGeneration = -1

  constructor(private readonly options: CurrentOptions) {}

  /** Something was published: what is held, or being made, is not given out again. */
  drop(): void {
    this.generation += 1
    this.composing = undefined
  }

  async read(): Promise<Composed> {
    if (this.last && this.lastGeneration === this.generation && this.options.isFresh()) return this.last
    this.composing ??= this.compose()
    const mine = this.composing
    try {
      return await mine
    } catch (error) {
      if (this.last) return this.last
      throw error
    } finally {
      if (this.composing === mine) this.composing = undefined
    }
  }

  /** One begun before a publication and ended after it is never held: a withdrawn item would play on. */
  private async compose(): Promise<Composed> {
    const born = this.generation
    const composed = await this.answerOf(await this.options.compose())
    if (born === this.generation) {
      this.last = composed
      this.lastGeneration = born
    }
    return composed
  }

  private async answerOf(manifest: Manifest): Promise<Composed> {
    if (this.last?.manifest.revision === manifest.revision) return this.last
    const answer = await buildAnswer({
      type: 'application/json; charset=utf-8',
      body: JSON.stringify(manifest),
      headers: this.options.headers,
    })
    return { manifest, answer }
  }
}
