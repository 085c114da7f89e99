import { describe, expect, it, vi } from 'vitest'
import { createMemory } from '@/player/memory'
import { FakeStorage, FakeVault } from './fake-vault'

const soon = () => new Promise((done) => setTimeout(done, 5))

function device() {
  const [vault, storage] = [new FakeVault(), new FakeStorage()]
  return { vault, storage, start: () => createMemory(vault, () => storage) }
}

describe('what a screen remembers', () => {
  it('comes back after a restart, whichever of the two copies was cleared', async () => {
    for (const clear of ['storage', 'vault', 'none'] as const) {
      const { vault, storage, start } = device()
      start().write('token', 'a b  c')
      await soon()
      if (clear === 'storage') storage.kept.clear()
      if (clear === 'vault') vault.kept.clear()
      expect(await start().read('token')).toBe('a b  c')
    }
  })

  it('is what was written last, when one copy missed it', async () => {
    const { storage, start } = device()
    const memory = start()
    memory.write('playing', 'old')
    await soon()
    storage.full = true
    memory.write('playing', 'new')
    await soon()
    expect(await start().read('playing')).toBe('new')
    storage.full = false
    const again = start()
    await again.read('playing')
    again.write('playing', 'newest')
    await soon()
    expect(await start().read('playing')).toBe('newest')
  })

  it('can be forgotten', async () => {
    const { start } = device()
    const memory = start()
    memory.write('token', 'x')
    memory.write('token', undefined)
    await soon()
    expect(await start().read('token')).toBeUndefined()
  })

  it('is nothing where storage is forbidden, damaged or absent, without an error', async () => {
    const forbidden = createMemory(undefined, () => {
      throw new DOMException('denied', 'SecurityError')
    })
    forbidden.write('token', 'x')
    expect(await forbidden.read('token')).toBeUndefined()
    const { storage, start } = device()
    storage.kept.set('hongzhu.screen.token', '%%%')
    expect(await start().read('token')).toBeUndefined()
  })

  it('comes out of local storage when the disk begins to answer and then does not go on', async () => {
    const { vault, start } = device()
    start().write('token', 'x')
    await soon()
    vi.useFakeTimers()
    vi.stubGlobal('window', globalThis)
    vi.spyOn(vault, 'get').mockResolvedValue(new Response(new ReadableStream()))
    const token = start().read('token')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await token).toBe('x')
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })
})
