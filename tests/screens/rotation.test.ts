import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rotationOf } from '@/screens/rotation'
import type { SlideEntry } from '@/ui/slide-view'

const entry = (id: string, changedAt = '2026-03-01T00:00:00.000Z'): SlideEntry => ({
  id,
  changedAt,
  slide: { kind: 'clock', school: id, branch: '' },
})
const clock = entry('clock', '1970-01-01T00:00:00.000Z')
const many = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => entry(`${name}${index}`))
const ids = (entries: SlideEntry[]) => entries.map(({ id }) => id)

describe('the rotation', () => {
  it('puts a news item before every two of the other sections, which take turns', () => {
    const rotation = rotationOf({ news: many('n', 2), others: [many('s', 2), many('m', 2)] }, clock)
    expect(ids(rotation)).toEqual(['n0', 's0', 'm0', 'n1', 's1', 'm1', 'clock'])
  })

  it('leads with what changed last', () => {
    const others = [[entry('s0'), entry('s1', '2026-03-21T00:00:00.000Z')]]
    expect(ids(rotationOf({ news: many('n', 1), others }, clock))[0]).toBe('s1')
  })

  it('lets news come round again when there are more of the others', () => {
    const rotation = rotationOf({ news: many('n', 1), others: [many('s', 6)] }, clock)
    expect(ids(rotation).filter((id) => id === 'n0')).toHaveLength(3)
  })

  it('is the clock alone when nothing is published', () => {
    expect(ids(rotationOf({ news: [], others: [[], []] }, clock))).toEqual(['clock'])
  })

  it('shows everything, and the hour at least every nine slides', () => {
    const counts = fc.nat({ max: 14 })
    fc.assert(
      fc.property(counts, counts, counts, (news, spaces, members) => {
        const sections = { news: many('n', news), others: [many('s', spaces), many('m', members)] }
        const shown = ids(rotationOf(sections, clock))
        for (const { id } of [...sections.news, ...sections.others.flat()]) expect(shown).toContain(id)
        expect(
          Math.max(
            ...shown
              .join(' ')
              .split('clock')
              .map((run) => run.trim().split(' ').length),
          ),
        ).toBeLessThan(9)
      }),
    )
  })
})
