import { describe, expect, it } from 'vitest'
import { createStore } from '@/player/store'
import { sampleItem, sampleManifest } from './sample-manifest'

function memory(entries: Record<string, string> = {}) {
  const kept = new Map(Object.entries(entries))
  return {
    kept,
    storage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    },
  }
}

const manifest = sampleManifest([
  sampleItem('clock', { kind: 'clock', school: '示例小学', branch: '党支部' }),
])

describe('what a screen remembers', () => {
  it('comes back after a reload', () => {
    const { storage } = memory()
    createStore(() => storage).write({ manifest, skew: 12 })
    expect(createStore(() => storage).read()).toEqual({ manifest, skew: 12 })
  })

  it('is nothing at first, or when it is damaged or of another version', () => {
    const { storage, kept } = memory()
    const store = createStore(() => storage)
    expect(store.read()).toBeUndefined()
    store.write({ manifest, skew: 0 })
    const [key = '', good = ''] = Array.from(kept.entries())[0] ?? []
    for (const bad of ['{', 'null', '"x"', good.slice(0, -20), good.replace('"version":1', '"version":2')]) {
      kept.set(key, bad)
      expect(store.read()).toBeUndefined()
    }
  })

  it('is nothing where storage is forbidden or full, without an error', () => {
    const store = createStore(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    expect(store.read()).toBeUndefined()
    expect(() => store.write({ manifest, skew: 0 })).not.toThrow()
  })
})
