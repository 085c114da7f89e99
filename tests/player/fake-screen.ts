import { vi } from 'vitest'
import { filesFor } from '@/player/assets'
import { Programme } from '@/player/programme'
import type { Manifests } from '@/player/store'
import type { Manifest } from '@/ui/manifest'
import { FakeFiles } from './fake-files'
import { type SampleItem, sampleItem } from './sample-manifest'
import { samplePicture } from './sample-pictures'

export const { picture } = await samplePicture('room', '#d9cdb8', '#a8201a')
export const pictured = (name: string): SampleItem =>
  sampleItem(name, {
    kind: 'image',
    title: name,
    caption: '',
    fit: 'fill',
    picture: { ...picture, full: { src: `/media/${name}`, sha256: '0'.repeat(64), bytes: 10 } },
  })
/** The same item with another picture. */
export const edited = (name: string, picture: string): SampleItem => ({ ...pictured(picture), id: name })
export const clock = sampleItem('clock', { kind: 'clock', school: '示例小学', branch: '' })
export const notice = sampleItem('notice', {
  kind: 'notice',
  tone: 'urgent',
  title: '集合',
  text: '',
  byline: '',
})

/** A programme with its files, and what came of it. */
export class FakeScreen {
  readonly files = new FakeFiles()
  readonly kept: Manifests[] = []
  readonly skipped = new Set<string>()
  readonly applied: Manifest[] = []
  looks = 0
  orientation: 'landscape' | 'portrait' = 'landscape'
  readonly programme = new Programme({
    files: this.files,
    filesOf: (items) => filesFor(items, this.orientation, true),
    isSkipped: ({ id }) => this.skipped.has(id),
    onLook: () => this.looks++,
    onKept: (manifests) => this.kept.push(structuredClone(manifests)),
    onApplied: (manifest) => this.applied.push(manifest),
  })

  /** ids of what can be shown */
  visible = () => this.programme.visible?.items.map(({ id }) => id)
  /** what was kept last */
  last = () => this.kept[this.kept.length - 1]
  /** From now on these files can be fetched, and no others. */
  serve = (...names: string[]) => {
    this.files.served = new Set(names.map((name) => `/media/${name}`))
  }
  receive = async (manifest: Manifest) => {
    this.programme.receive(manifest)
    await vi.advanceTimersByTimeAsync(1)
    return manifest
  }
}
