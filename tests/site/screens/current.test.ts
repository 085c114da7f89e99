import { beforeEach, describe, expect, it } from 'vitest'
import { CurrentManifest } from '@/site/screens/current'
import { sampleManifest } from '../../player/sample-manifest'

describe('the manifest being given out', () => {
  let revision: string
  let composed: number
  let away: boolean
  let fresh: boolean
  let current: CurrentManifest

  beforeEach(() => {
    ;[revision, composed, away, fresh] = ['first', 0, false, true]
    current = new CurrentManifest({
      headers: { 'Cache-Control': 'no-cache' },
      isFresh: () => fresh,
      compose: async () => {
        composed++
        if (away) throw new Error('the database is away')
        return { ...sampleManifest([]), revision }
      },
    })
  })

  const read = async () => (await current.read()).manifest.revision

  it('is made once for any number of screens', async () => {
    expect(await Promise.all([read(), read(), read()])).toEqual(['first', 'first', 'first'])
    await read()
    expect(composed).toBe(1)
  })

  it('is made again after a publication', async () => {
    await read()
    revision = 'second'
    expect(await read()).toBe('first')
    current.drop()
    expect(await read()).toBe('second')
  })

  it('is not given out when a publication overtook its making', async () => {
    const early = read()
    revision = 'second'
    current.drop()
    await early
    expect(await read()).toBe('second')
  })

  it('is not replaced by one begun before a publication and ended after the next', async () => {
    const endings: ((revision: string) => void)[] = []
    const slow = new CurrentManifest({
      headers: {},
      isFresh: () => true,
      compose: () =>
        new Promise((resolve) => endings.push((name) => resolve({ ...sampleManifest([]), revision: name }))),
    })
    const early = slow.read()
    slow.drop()
    const late = slow.read()
    endings[1]?.('new')
    expect((await late).manifest.revision).toBe('new')
    endings[0]?.('old')
    await early
    expect((await slow.read()).manifest.revision).toBe('new')
    expect(endings).toHaveLength(2)
  })

  it('stays the same, byte for byte, when a publication changed nothing on screens', async () => {
    const before = (await current.read()).answer
    current.drop()
    expect((await current.read()).answer).toBe(before)
  })

  it('is asked for anew while publications may be missed', async () => {
    await read()
    fresh = false
    revision = 'second'
    expect(await read()).toBe('second')
  })

  it('is the last one while the database is away, and a new one afterwards', async () => {
    await read()
    current.drop()
    away = true
    expect(await read()).toBe('first')
    ;[away, revision] = [false, 'second']
    expect(await read()).toBe('second')
  })

  it('is an error when there never was one', async () => {
    away = true
    await expect(read()).rejects.toThrow('away')
  })
})
