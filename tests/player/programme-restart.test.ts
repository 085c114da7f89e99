import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clock, FakeScreen, pictured } from './fake-screen'
import { sampleManifest } from './sample-manifest'

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
  describe('after a restart', () => {
    const playing = sampleManifest([pictured('a'), pictured('b'), clock])

    it('plays what was kept as soon as it is here, without a network', async () => {
      for (const name of ['a', 'b']) screen.files.onDisk.add(`/media/${name}`)
      screen.programme.resume({ playing })
      await settle()
      expect(screen.visible()).toEqual(['a', 'b', 'clock'])
      expect(screen.kept).toEqual([])
      expect(screen.programme.stock).toEqual({ share: 1, lasts: true })
    })

    it('plays without what went bad, and fetches that', async () => {
      screen.files.onDisk.add('/media/a')
      screen.programme.resume({ playing })
      await settle()
      expect(screen.visible()).toEqual(['a', 'clock'])
      screen.serve('b')
      await vi.advanceTimersByTimeAsync(3_000)
      expect(screen.visible()).toEqual(['a', 'b', 'clock'])
    })

    it('goes on fetching what was wanted when the power went', async () => {
      for (const name of ['a', 'b', 'c']) screen.files.onDisk.add(`/media/${name}`)
      const wanted = sampleManifest([pictured('a'), pictured('c'), pictured('d')])
      screen.programme.resume({ playing, wanted })
      await settle()
      expect(screen.visible()).toEqual(['a'])
      screen.serve('d')
      await vi.advanceTimersByTimeAsync(3_000)
      expect(screen.visible()).toEqual(['a', 'c', 'd'])
    })

    it('shows what is here before the rest of it is, without a redraw for each file', async () => {
      const items = Array.from({ length: 60 }, (_, index) => pictured(`p${index}`))
      for (const { id } of items) screen.files.onDisk.add(`/media/${id}`)
      screen.files.pace = 20
      screen.programme.resume({ playing: sampleManifest([...items, pictured('film')]) })
      await vi.advanceTimersByTimeAsync(30)
      expect(screen.visible()).toEqual(['p0'])
      await vi.advanceTimersByTimeAsync(1_000)
      expect(screen.visible()?.length).toBeGreaterThan(15)
      expect(screen.looks).toBeLessThan(8)
      await vi.advanceTimersByTimeAsync(6_000)
      expect(screen.visible()).toHaveLength(60)
      expect(screen.looks).toBeLessThan(30)
    })

    it('does not say that it outlasts another restart before anything is here', async () => {
      screen.files.served = undefined
      screen.files.pace = 1_000
      screen.programme.receive(sampleManifest([pictured('a')]))
      expect(screen.programme.stock.lasts).toBe(false)
      await vi.advanceTimersByTimeAsync(1_500)
      expect(screen.programme.stock.lasts).toBe(true)
    })

    it('does not go back behind a manifest that came meanwhile', async () => {
      screen.files.onDisk.add('/media/a')
      screen.programme.resume({ playing })
      screen.programme.receive(sampleManifest([clock]))
      await settle()
      expect(screen.visible()).toEqual(['clock'])
    })
  })

  describe('what a restart would find', () => {
    it('never has what was withdrawn, also while the newer manifest is not here', async () => {
      screen.serve('a', 'b')
      await screen.receive(sampleManifest([pictured('a'), pictured('b')]))
      await screen.receive(sampleManifest([pictured('b'), pictured('missing')]))
      expect(screen.last()?.playing?.items.map(({ id }) => id)).toEqual(['b'])
      expect(screen.last()?.wanted?.items.map(({ id }) => id)).toEqual(['b', 'missing'])
    })

    it('stays the old one while the newer one’s files have no room, and changes when they have', async () => {
      screen.serve('a', 'b')
      const old = await screen.receive(sampleManifest([pictured('a'), clock]))
      screen.files.room = false
      const newer = await screen.receive(sampleManifest([pictured('a'), pictured('b'), clock]))
      expect(screen.visible()).toEqual(['a', 'b', 'clock'])
      expect(screen.last()?.playing?.revision).toBe(old.revision)
      expect(screen.programme.stock.lasts).toBe(true)
      screen.files.room = true
      await vi.advanceTimersByTimeAsync(5_000)
      expect(screen.last()).toEqual({ playing: newer })
    })

    it('is the newer one at once where nothing lasts', async () => {
      screen.files.outlast = false
      screen.files.room = false
      screen.serve('a', 'b')
      await screen.receive(sampleManifest([pictured('a')]))
      const newer = await screen.receive(sampleManifest([pictured('b')]))
      expect(screen.last()).toEqual({ playing: newer })
      expect(screen.programme.stock.lasts).toBe(false)
    })
  })
})
