import { vi } from 'vitest'
import type { Files } from '@/player/assets'
import { pause } from '@/player/within'
import type { SlideFile } from '@/ui/slide-view'

/** Files that come when the test lets them. */
export class FakeFiles implements Files {
  outlast = true
  readonly here = new Set<string>()
  readonly lastingHere = new Set<string>()
  readonly onDisk = new Set<string>()
  /** what can be fetched; undefined: everything */
  served: Set<string> | undefined = new Set()
  room = true
  urlOf = (src: string) => (this.here.has(src) ? `blob:${src}` : undefined)

  /** ms until each file is here */
  pace = 0
  /** files in the order in which they were asked for */
  readonly asked: string[] = []
  private needed: SlideFile[] = []

  async load(needed: SlideFile[], onFile: () => void) {
    this.needed = needed
    let done = true
    for (const { src } of needed) {
      if (this.needed !== needed) return undefined
      const served = this.onDisk.has(src) || (this.served?.has(src) ?? true)
      if (!this.here.has(src)) {
        this.asked.push(src)
        if (this.pace > 0) await pause(this.pace)
        if (served) this.here.add(src)
        else done = false
        onFile()
      }
      if (this.here.has(src) && this.room) this.lastingHere.add(src)
    }
    return this.needed === needed ? done : undefined
  }

  keepOnly = vi.fn(async (_: SlideFile[]) => {})
  share = (needed: SlideFile[]) =>
    needed.filter(({ src }) => this.here.has(src)).length / (needed.length || 1)
  lasting = (needed: SlideFile[]) => needed.every(({ src }) => this.lastingHere.has(src))
}
