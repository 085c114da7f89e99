import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Glass } from '@/player/glass'
import { Plays } from '@/player/plays'
import { sampleItem } from './sample-manifest'

const START = Date.parse('2026-03-21T08:00:00.000Z')
const at = (ms: number) => new Date(START + ms).toISOString()
const day = '2026-03-21'
const [one, two] = ['one', 'two'].map((id) => sampleItem(id, { kind: 'clock', school: id, branch: '' }))

let page: EventTarget & { hidden: boolean }

beforeEach(() => {
  vi.useFakeTimers({ now: START })
  page = Object.assign(new EventTarget(), { hidden: false })
  vi.stubGlobal('document', page)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the account of what was on the glass', () => {
  let plays: Plays
  let glass: Glass
  let revision: string

  beforeEach(() => {
    plays = new Plays()
    revision = 'r1'
    glass = new Glass({
      plays,
      now: () => Date.now(),
      timeZone: () => 'Asia/Shanghai',
      revision: () => revision,
    })
  })

  const show = (item: typeof one | undefined, seconds: number) => {
    glass.show(item)
    vi.advanceTimersByTime(seconds * 1000)
  }

  it('adds up seconds and times of each item, hash and revision', () => {
    for (const item of [one, two, one, undefined]) show(item, 5)
    revision = 'r2'
    show(one, 3)
    glass.count()
    expect(plays.batch()).toEqual([
      { item: 'one', hash: one?.hash, revision: 'r1', day, from: at(0), seconds: 10, times: 2 },
      { item: 'two', hash: two?.hash, revision: 'r1', day, from: at(5_000), seconds: 5, times: 1 },
      { item: 'one', hash: one?.hash, revision: 'r2', day, from: at(20_000), seconds: 3, times: 1 },
    ])
  })

  it('parts what it counts by the days of the school', () => {
    show(one, 0)
    for (let minute = 0; minute < 9 * 60; minute++) {
      vi.advanceTimersByTime(60_000)
      glass.count()
    }
    expect(plays.batch().map(({ day, from, seconds, times }) => [day, from, seconds, times])).toEqual([
      ['2026-03-21', at(0), 8 * 3_600, 1],
      ['2026-03-22', at(8 * 3_600_000), 3_600, 0],
    ])
  })

  const hide = (hidden: boolean) => {
    page.hidden = hidden
    page.dispatchEvent(new Event('visibilitychange'))
  }

  it('counts nothing while the page is hidden', () => {
    show(one, 5)
    hide(true)
    vi.advanceTimersByTime(20_000)
    show(two, 20)
    hide(false)
    vi.advanceTimersByTime(3_000)
    glass.count()
    expect(plays.batch().map(({ item, seconds, times }) => [item, seconds, times])).toEqual([
      ['one', 5, 1],
      ['two', 3, 0],
    ])
  })

  it('counts nothing while the device sleeps', () => {
    show(one, 5)
    glass.count()
    vi.advanceTimersByTime(3 * 3_600_000)
    glass.count()
    vi.advanceTimersByTime(5_000)
    glass.count()
    expect(plays.batch()).toMatchObject([{ item: 'one', seconds: 10, times: 1 }])
  })

  it('tells what is on and since when, over the turns of the same item', () => {
    expect(glass.item()).toBeUndefined()
    show(one, 5)
    show(one, 5)
    expect(glass.item()).toEqual({ id: 'one', hash: one?.hash, since: at(0) })
    show(undefined, 1)
    expect(glass.item()).toBeUndefined()
  })

  it('sends a batch unchanged until it is acknowledged, and goes on counting meanwhile', () => {
    show(one, 5)
    glass.count()
    const batch = structuredClone(plays.batch())
    vi.advanceTimersByTime(5_000)
    glass.count()
    expect(plays.batch()).toEqual(batch)
    plays.acknowledged()
    expect(plays.batch()).toEqual([{ ...batch[0], from: at(5_000), seconds: 5, times: 0 }])
  })

  it('outlives a restart, and whatever else was kept there', () => {
    show(one, 5)
    glass.count()
    const batch = plays.batch()
    show(two, 5)
    glass.count()
    const later = new Plays()
    later.restore(JSON.parse(JSON.stringify(plays.kept())))
    expect(later.batch()).toEqual(batch)
    later.acknowledged()
    expect(later.batch().map(({ item, seconds }) => [item, seconds])).toEqual([['two', 5]])
    for (const junk of [undefined, 7, [], { sending: [{ item: 1 }], waiting: 'x' }]) {
      const other = new Plays()
      other.restore(junk)
      expect(other.batch()).toEqual([])
    }
  })

  const numbered = (item: number, day: string) =>
    plays.add({ item: `${item}`, hash: '', revision: '', day, from: at(0), seconds: 1, times: 1 })

  it('keeps a month of forty items, and tells them in batches the server takes', () => {
    for (let day = 1; day <= 30; day++) for (let item = 0; item < 40; item++) numbered(item, `2026-03-${day}`)
    const told: number[] = []
    for (; plays.batch().length > 0; plays.acknowledged()) told.push(plays.batch().length)
    expect([told, plays.lost]).toEqual([[500, 500, 200], ''])
  })

  it('drops the oldest of what no browser could keep, and knows of which day', () => {
    for (let item = 0; item < 4_005; item++) numbered(item, `2026-03-${item < 4 ? 1 : 2}`)
    expect(plays.kept().waiting.length).toBe(4_000)
    expect([plays.batch()[0]?.item, plays.lost]).toEqual(['5', '2026-03-2'])
  })
})
