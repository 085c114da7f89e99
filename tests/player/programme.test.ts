import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Files, filesFor } from '@/player/assets'
import { Programme } from '@/player/programme'
import type { Manifests } from '@/player/store'
import type { Manifest, ManifestItem } from '@/ui/manifest'
import type { SlideFile } from '@/ui/slide-view'
import { type SampleItem, sampleItem, sampleManifest, withTakeover } from './sample-manifest'
import { samplePicture } from './sample-pictures'

/** Files that come when the test lets them. */
class FakeFiles implements Files {
  outlast = true
  readonly here = new Set<string>()
  readonly lastingHere = new Set<string>()
  readonly onDisk = new Set<string>()
  /** what can be fetched; undefined: everything */
  served: Set<string> | undefined = new Set()
  room = true
  urlOf = (src: string) => (this.here.has(src) ? `blob:${src}` : undefined)

  async restore(needed: SlideFile[], onFile: () => void) {
    for (const { src } of needed) {
      if (!this.onDisk.has(src) || this.here.has(src)) continue
      this.here.add(src)
      this.lastingHere.add(src)
      onFile()
    }
  }

  async load(needed: SlideFile[]) {
    for (const { src } of needed) {
      if (!this.here.has(src) && !(this.served?.has(src) ?? true)) throw new Error(src)
      this.here.add(src)
      if (this.room) this.lastingHere.add(src)
    }
  }

  keepOnly = vi.fn(async (_: SlideFile[]) => {})
  share = (needed: SlideFile[]) =>
    needed.filter(({ src }) => this.here.has(src)).length / (needed.length || 1)
  lasting = (needed: SlideFile[]) => needed.every(({ src }) => this.lastingHere.has(src))
}

const { picture } = await samplePicture('room', '#d9cdb8', '#a8201a')
const pictured = (name: string): SampleItem =>
  sampleItem(name, {
    kind: 'image',
    title: name,
    caption: '',
    fit: 'fill',
    picture: { ...picture, full: { src: `/media/${name}`, sha256: '0'.repeat(64), bytes: 10 } },
  })
const clock = sampleItem('clock', { kind: 'clock', school: '示例小学', branch: '' })
const notice = sampleItem('notice', { kind: 'notice', tone: 'urgent', title: '集合', text: '', byline: '' })

describe('the programme', () => {
  let files: FakeFiles
  let kept: Manifests[]
  let skipped: Set<string>
  let applied: Manifest[]
  let programme: Programme

  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('window', globalThis)
    files = new FakeFiles()
    kept = []
    skipped = new Set()
    applied = []
    programme = new Programme({
      files,
      filesOf: (items) => filesFor(items, 'landscape', true),
      isSkipped: ({ id }: ManifestItem) => skipped.has(id),
      onLook: () => {},
      onKept: (manifests) => kept.push(structuredClone(manifests)),
      onApplied: (manifest) => applied.push(manifest),
    })
  })

  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  const settle = () => vi.advanceTimersByTimeAsync(1)
  const visible = () => programme.visible?.items.map(({ id }) => id)
  const last = () => kept[kept.length - 1]
  const serve = (...names: string[]) => {
    files.served = new Set(names.map((name) => `/media/${name}`))
  }
  const receive = async (manifest: Manifest) => {
    programme.receive(manifest)
    await settle()
    return manifest
  }

  it('plays the first manifest with what is here, and all of it when that came', async () => {
    const manifest = await receive(sampleManifest([pictured('a'), clock]))
    expect([visible(), applied]).toEqual([['clock'], []])
    serve('a')
    await vi.advanceTimersByTimeAsync(2_000)
    expect([visible(), applied]).toEqual([['a', 'clock'], [manifest]])
    expect(last()).toEqual({ playing: manifest })
  })

  it('goes on with the old one until every file of the newer is here, then plays that alone', async () => {
    serve('a', 'b')
    const old = await receive(sampleManifest([pictured('a'), pictured('b')]))
    serve('c')
    const newer = await receive(sampleManifest([pictured('b'), pictured('c'), pictured('d'), clock]))
    expect(visible()).toEqual(['b'])
    expect(programme.revision).toBe(old.revision)
    expect(programme.stock.share).toBeCloseTo(2 / 3)
    serve('c', 'd')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(visible()).toEqual(['b', 'c', 'd', 'clock'])
    expect(applied).toEqual([old, newer])
  })

  it('brings a newer manifest’s takeover on at once, and ends one that was called off', async () => {
    serve('a')
    const plain = await receive(sampleManifest([pictured('a')]))
    const urgent = withTakeover(sampleManifest([pictured('a'), pictured('late')]), notice, 0, 1e13)
    await receive(urgent)
    expect(visible()).toEqual(['a', 'notice'])
    expect(programme.visible?.rules.map(({ id }) => id)).toEqual(['takeover:notice'])
    await receive({ ...plain, revision: 'called off' })
    expect(programme.visible?.rules).toEqual([])
  })

  it('takes the newest of several that came while files were fetched', async () => {
    serve('a')
    await receive(sampleManifest([pictured('a')]))
    programme.receive(sampleManifest([pictured('a'), pictured('gone')]))
    const newest = await receive(sampleManifest([clock]))
    await vi.advanceTimersByTimeAsync(3_000)
    expect(visible()).toEqual(['clock'])
    expect(applied[applied.length - 1]).toEqual(newest)
  })

  it('leaves out what this screen cannot show', async () => {
    serve('a')
    await receive(sampleManifest([pictured('a'), clock]))
    skipped.add('a')
    programme.look()
    expect(visible()).toEqual(['clock'])
  })

  it('lets go of files only when word of it has reached the disk, and of none still needed', async () => {
    serve('a', 'b')
    await receive(sampleManifest([pictured('a')]))
    await receive(sampleManifest([pictured('b')]))
    expect(files.keepOnly).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(files.keepOnly.mock.calls[0]?.[0].map(({ src }) => src)).toContain('/media/b')
    expect(files.keepOnly.mock.calls[0]?.[0].map(({ src }) => src)).not.toContain('/media/a')
  })

  describe('after a restart', () => {
    const playing = sampleManifest([pictured('a'), pictured('b'), clock])

    it('plays what was kept as soon as it is here, without a network', async () => {
      for (const name of ['a', 'b']) files.onDisk.add(`/media/${name}`)
      await programme.resume({ playing })
      await settle()
      expect(visible()).toEqual(['a', 'b', 'clock'])
      expect(programme.stock).toEqual({ share: 1, lasts: true })
    })

    it('plays without what went bad, and fetches that', async () => {
      files.onDisk.add('/media/a')
      await programme.resume({ playing })
      await settle()
      expect(visible()).toEqual(['a', 'clock'])
      serve('b')
      await vi.advanceTimersByTimeAsync(3_000)
      expect(visible()).toEqual(['a', 'b', 'clock'])
    })

    it('goes on fetching what was wanted when the power went', async () => {
      for (const name of ['a', 'b', 'c']) files.onDisk.add(`/media/${name}`)
      const wanted = sampleManifest([pictured('a'), pictured('c'), pictured('d')])
      await programme.resume({ playing, wanted })
      await settle()
      expect(visible()).toEqual(['a'])
      serve('d')
      await vi.advanceTimersByTimeAsync(3_000)
      expect(visible()).toEqual(['a', 'c', 'd'])
    })

    it('does not go back behind a manifest that came meanwhile', async () => {
      files.onDisk.add('/media/a')
      const resumed = programme.resume({ playing })
      programme.receive(sampleManifest([clock]))
      await resumed
      await settle()
      expect(visible()).toEqual(['clock'])
    })
  })

  describe('what a restart would find', () => {
    it('never has what was withdrawn, also while the newer manifest is not here', async () => {
      serve('a', 'b')
      await receive(sampleManifest([pictured('a'), pictured('b')]))
      await receive(sampleManifest([pictured('b'), pictured('missing')]))
      expect(last()?.playing?.items.map(({ id }) => id)).toEqual(['b'])
      expect(last()?.wanted?.items.map(({ id }) => id)).toEqual(['b', 'missing'])
    })

    it('stays the old one while the newer one’s files have no room, and changes when they have', async () => {
      serve('a', 'b')
      const old = await receive(sampleManifest([pictured('a'), clock]))
      files.room = false
      const newer = await receive(sampleManifest([pictured('a'), pictured('b'), clock]))
      expect(visible()).toEqual(['a', 'b', 'clock'])
      expect(last()?.playing?.revision).toBe(old.revision)
      expect(programme.stock.lasts).toBe(true)
      files.room = true
      await vi.advanceTimersByTimeAsync(5_000)
      expect(last()).toEqual({ playing: newer })
    })

    it('is the newer one at once where nothing lasts', async () => {
      files.outlast = false
      files.room = false
      serve('a', 'b')
      await receive(sampleManifest([pictured('a')]))
      const newer = await receive(sampleManifest([pictured('b')]))
      expect(last()).toEqual({ playing: newer })
      expect(programme.stock.lasts).toBe(false)
    })
  })

  it('asks for other files when the glass is turned', async () => {
    serve('a')
    await receive(sampleManifest([pictured('a'), clock]))
    files.here.clear()
    programme.refit()
    expect(visible()).toEqual(['clock'])
    await settle()
    expect(visible()).toEqual(['a', 'clock'])
  })
})
