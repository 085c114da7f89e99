import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clock, edited, FakeScreen, notice, picture, pictured } from './fake-screen'
import { sampleItem, sampleManifest, withTakeover } from './sample-manifest'

let screen: FakeScreen

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', globalThis)
  screen = new FakeScreen()
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const settle = () => vi.advanceTimersByTimeAsync(1)

describe('the programme', () => {
  it('plays the first manifest with what is here, and all of it when that came', async () => {
    const manifest = await screen.receive(sampleManifest([pictured('a'), clock]))
    expect([screen.visible(), screen.applied]).toEqual([['clock'], []])
    screen.serve('a')
    await vi.advanceTimersByTimeAsync(2_000)
    expect([screen.visible(), screen.applied]).toEqual([['a', 'clock'], [manifest]])
    expect(screen.last()).toEqual({ playing: manifest })
  })

  it('goes on with the old one until every file of the newer is here, then plays that alone', async () => {
    screen.serve('a', 'b')
    const old = await screen.receive(sampleManifest([pictured('a'), pictured('b')]))
    screen.serve('c')
    const newer = await screen.receive(sampleManifest([pictured('b'), pictured('c'), pictured('d'), clock]))
    expect(screen.visible()).toEqual(['b'])
    expect(screen.programme.revision).toBe(old.revision)
    expect(screen.programme.stock.share).toBeCloseTo(2 / 3)
    screen.serve('c', 'd')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(screen.visible()).toEqual(['b', 'c', 'd', 'clock'])
    expect(screen.applied).toEqual([old, newer])
  })

  it('brings a newer manifest’s takeover on at once, and ends one that was called off', async () => {
    screen.serve('a')
    const plain = await screen.receive(sampleManifest([pictured('a')]))
    const urgent = withTakeover(sampleManifest([pictured('a'), pictured('late')]), notice, 0, 1e13)
    await screen.receive(urgent)
    expect(screen.visible()).toEqual(['a', 'notice'])
    expect(screen.programme.visible?.rules.map(({ id }) => id)).toEqual(['takeover:notice'])
    await screen.receive({ ...plain, revision: 'called off' })
    expect(screen.programme.visible?.rules).toEqual([])
  })

  it('takes the newest of several that came while files were fetched', async () => {
    screen.serve('a')
    await screen.receive(sampleManifest([pictured('a')]))
    screen.programme.receive(sampleManifest([pictured('a'), pictured('gone')]))
    const newest = await screen.receive(sampleManifest([clock]))
    await vi.advanceTimersByTimeAsync(3_000)
    expect(screen.visible()).toEqual(['clock'])
    expect(screen.applied[screen.applied.length - 1]).toEqual(newest)
  })

  describe('of what was edited', () => {
    it('never shows the old again, and shows the new as soon as its own files are here', async () => {
      screen.serve('a', 'b')
      const old = await screen.receive(sampleManifest([pictured('a'), pictured('b')]))
      screen.serve('b')
      const newer = await screen.receive(sampleManifest([edited('a', 'a2'), pictured('b'), pictured('late')]))
      expect(screen.visible()).toEqual(['b'])
      screen.serve('b', 'a2')
      await vi.advanceTimersByTimeAsync(3_000)
      expect(screen.programme.visible?.items).toMatchObject([
        { id: 'a', hash: newer.items[0]?.hash },
        { id: 'b' },
      ])
      expect([screen.programme.revision, screen.programme.obeys]).toEqual([old.revision, newer.revision])
      expect(screen.last()?.playing?.items.map(({ id }) => id)).toEqual(['b'])
      expect(screen.applied).toEqual([old])
    })

    it('fetches the new before what is new altogether', async () => {
      screen.serve('a')
      await screen.receive(sampleManifest([pictured('a')]))
      screen.files.served = undefined
      await screen.receive(sampleManifest([pictured('b'), pictured('c'), edited('a', 'z')]))
      expect(screen.files.asked).toEqual(['/media/a', '/media/z', '/media/b', '/media/c'])
    })

    it('shows the new after a restart as well, while others are missing', async () => {
      for (const name of ['a2', 'b']) screen.files.onDisk.add(`/media/${name}`)
      const playing = sampleManifest([pictured('a'), pictured('b')])
      const wanted = sampleManifest([edited('a', 'a2'), pictured('b'), pictured('late')])
      screen.programme.resume({ playing: { ...playing, items: playing.items.slice(1) }, wanted })
      await vi.advanceTimersByTimeAsync(500)
      expect(screen.visible()).toEqual(['a', 'b'])
    })
  })

  it('shows a takeover’s picture as soon as it is here, though others are missing', async () => {
    screen.serve('a')
    const plain = await screen.receive(sampleManifest([pictured('a'), pictured('late')]))
    await screen.receive(withTakeover(plain, pictured('alarm'), 0, 1e13))
    expect(screen.visible()).toEqual(['a'])
    screen.serve('alarm')
    await vi.advanceTimersByTimeAsync(3_000)
    expect(screen.visible()).toEqual(['a', 'alarm'])
  })

  it('stops fetching for a manifest when a newer one is here', async () => {
    screen.files.served = undefined
    screen.files.pace = 1_000
    screen.programme.receive(sampleManifest(['a', 'b', 'c'].map(pictured)))
    await vi.advanceTimersByTimeAsync(500)
    const newer = sampleManifest([pictured('d')])
    screen.programme.receive(newer)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(screen.files.asked).toEqual(['/media/a', '/media/d'])
    expect(screen.applied).toEqual([newer])
    expect(screen.kept[screen.kept.length - 1]).toEqual({ playing: newer })
  })

  it('does not take a manifest for the newest when another came in the same instant as its last file', async () => {
    screen.files.served = undefined
    let end = (_: boolean) => {}
    vi.spyOn(screen.files, 'load').mockReturnValueOnce(
      new Promise((resolve) => {
        end = resolve
      }),
    )
    screen.programme.receive(sampleManifest([pictured('a')]))
    end(true)
    const newest = await screen.receive(sampleManifest([pictured('b')]))
    expect(screen.applied).toEqual([newest])
  })

  it('leaves out what this screen cannot show', async () => {
    screen.serve('a')
    await screen.receive(sampleManifest([pictured('a'), clock]))
    screen.skipped.add('a')
    screen.programme.look()
    expect(screen.visible()).toEqual(['clock'])
  })

  it('lets go of files only when word of it has reached the disk, and of none still needed', async () => {
    screen.serve('a', 'b')
    await screen.receive(sampleManifest([pictured('a')]))
    await screen.receive(sampleManifest([pictured('b')]))
    expect(screen.files.keepOnly).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(screen.files.keepOnly.mock.calls[0]?.[0].map(({ src }) => src)).toContain('/media/b')
    expect(screen.files.keepOnly.mock.calls[0]?.[0].map(({ src }) => src)).not.toContain('/media/a')
  })

  it('asks for other files when the glass is turned', async () => {
    screen.serve('a')
    await screen.receive(sampleManifest([pictured('a'), clock]))
    screen.files.here.clear()
    screen.programme.refit()
    expect(screen.visible()).toEqual(['clock'])
    await settle()
    expect(screen.visible()).toEqual(['a', 'clock'])
  })

  it('asks for them though as many are on their way for the old shape', async () => {
    screen.files.served = undefined
    screen.files.pace = 1_000
    const { full: _, ...cropped } = picture
    const news = sampleItem('a', { kind: 'image', title: 'a', caption: '', fit: 'fill', picture: cropped })
    screen.programme.receive(sampleManifest([news]))
    await vi.advanceTimersByTimeAsync(500)
    screen.orientation = 'portrait'
    screen.programme.refit()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(screen.visible()).toEqual(['a'])
    expect(screen.files.asked).toEqual([cropped.landscape.webp, cropped.portrait.webp])
  })
})
