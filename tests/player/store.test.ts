import { describe, expect, it } from 'vitest'
import { createMemory } from '@/player/memory'
import { Store } from '@/player/store'
import { FakeStorage } from './fake-vault'
import { sampleItem, sampleManifest } from './sample-manifest'

const playing = sampleManifest([sampleItem('clock', { kind: 'clock', school: '示例小学', branch: '党支部' })])
const wanted = sampleManifest([])

function device() {
  const storage = new FakeStorage()
  const store = (screen: 'paired' | 'demo' = 'paired') =>
    new Store(
      createMemory(undefined, () => storage),
      screen,
    )
  return { storage, store }
}

describe('the store of a screen', () => {
  it('gives everything back after a restart', async () => {
    const { store } = device()
    const before = store()
    before.keepManifests({ playing, wanted })
    before.keepTimes({ skew: 12, known: 34 })
    before.keepToken('token')
    before.keepReload({ script: '/assets/player.js', at: 5 })
    expect(await store().manifests()).toEqual({ playing, wanted })
    expect(await store().times()).toEqual({ skew: 12, known: 34 })
    expect(await store().token()).toBe('token')
    expect(await store().reloadedFor()).toEqual({ script: '/assets/player.js', at: 5 })
  })

  it('keeps the demo screen and the school’s own apart', async () => {
    const { store } = device()
    store('demo').keepManifests({ playing })
    expect(await store().manifests()).toEqual({ playing: undefined, wanted: undefined })
  })

  it('drops what is damaged or of another version', async () => {
    const { store, storage } = device()
    store().keepManifests({ playing })
    store().keepTimes({ skew: 1, known: 2 })
    const spoil = (name: string, worse: (good: string) => string) => {
      const key = `hongzhu.screen.paired.${name}`
      storage.kept.set(key, worse(storage.kept.get(key) ?? ''))
    }
    spoil('times', (good) => good.replace('1', '"1"'))
    expect(await store().times()).toBeUndefined()
    for (const worse of [
      (good: string) => good.replace('"version":2', '"version":3'),
      (good: string) => good.slice(0, -20),
      () => '',
    ]) {
      spoil('playing', worse)
      expect((await store().manifests()).playing).toBeUndefined()
    }
  })

  it('forgets the token and the content of a screen that is sent away, not the time', async () => {
    const { store } = device()
    const before = store()
    before.keepToken('token')
    before.keepManifests({ playing })
    before.keepTimes({ skew: 1, known: 2 })
    before.forget()
    expect([await store().token(), (await store().manifests()).playing]).toEqual([undefined, undefined])
    expect(await store().times()).toEqual({ skew: 1, known: 2 })
  })
})
