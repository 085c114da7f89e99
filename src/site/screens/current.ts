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
  private stale = true

  constructor(private readonly options: CurrentOptions) {}

  /** Something was published: what is held must be made again before it is next given out. */
  drop(): void {
    this.stale = true
    this.composing = undefined
  }

  async read(): Promise<Composed> {
    if (this.last && !this.stale && this.options.isFresh()) return this.last
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

  private async compose(): Promise<Composed> {
    this.stale = false
    try {
      const manifest = await this.options.compose()
      if (this.last?.manifest.revision === manifest.revision) return this.last
      const answer = await buildAnswer({
        type: 'application/json; charset=utf-8',
        body: JSON.stringify(manifest),
        headers: this.options.headers,
      })
      this.last = { manifest, answer }
      return this.last
    } catch (error) {
      this.stale = true
      throw error
    }
  }
}
