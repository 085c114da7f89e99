import { beforeEach, describe, expect, it } from 'vitest'
import { Kept } from '@/screens/kept'

describe('what is held until the next publication', () => {
  let value: string
  let made: number
  let away: boolean
  let fresh: boolean
  let kept: Kept<string>

  beforeEach(() => {
    ;[value, made, away, fresh] = ['first', 0, false, true]
    kept = new Kept(
      async () => {
        made++
        if (away) throw new Error('the database is away')
        return value
      },
      () => fresh,
    )
  })

  it('is made once for any number of screens', async () => {
    expect(await Promise.all([kept.read(), kept.read(), kept.read()])).toEqual(['first', 'first', 'first'])
    await kept.read()
    expect(made).toBe(1)
  })

  it('is made again after a publication', async () => {
    await kept.read()
    value = 'second'
    expect(await kept.read()).toBe('first')
    kept.drop()
    expect(await kept.read()).toBe('second')
  })

  it('is the last one while a new one cannot be made', async () => {
    await kept.read()
    away = true
    kept.drop()
    expect(await kept.read()).toBe('first')
    away = false
    value = 'second'
    expect(await kept.read()).toBe('second')
  })

  it('says so when there has never been one', async () => {
    away = true
    await expect(kept.read()).rejects.toThrow('the database is away')
  })

  it('is not trusted while publications may be missed', async () => {
    await kept.read()
    fresh = false
    value = 'second'
    expect(await kept.read()).toBe('second')
  })

  it('is not replaced by one begun before a publication and ended after the next', async () => {
    const endings: ((value: string) => void)[] = []
    const slow = new Kept(
      () => new Promise<string>((resolve) => endings.push(resolve)),
      () => true,
    )
    const early = slow.read()
    slow.drop()
    const late = slow.read()
    endings[1]?.('new')
    expect(await late).toBe('new')
    endings[0]?.('old')
    await early
    expect(await slow.read()).toBe('new')
    expect(endings).toHaveLength(2)
  })
})
