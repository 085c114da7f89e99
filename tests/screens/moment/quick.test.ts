import { describe, expect, it } from 'vitest'
import { quickMoments } from '@/screens/moment/quick'
import { calendar } from '../../features/screens/plan/school-year'

const seenAt = (local: string) => quickMoments(calendar, 'Asia/Shanghai', Date.parse(`${local}:00+08:00`))

describe('moments people ask about', () => {
  it('are the next break, tonight and next Monday', () => {
    expect(seenAt('2026-11-26T08:30')).toEqual([
      { label: '下一个大课间（今天 09:40）', at: '2026-11-26T09:40' },
      { label: '今晚 19:30', at: '2026-11-26T19:30' },
      { label: '下周一 09:50', at: '2026-11-30T09:50' },
    ])
  })

  it('skip what is no school day', () => {
    const [pause, evening] = seenAt('2026-11-27T20:00')
    expect(pause).toEqual({ label: '下一个大课间（11月30日（周一）09:40）', at: '2026-11-30T09:40' })
    expect(evening).toEqual({ label: '明晚 19:30', at: '2026-11-28T19:30' })
  })

  it('know no break in the long holidays', () => {
    expect(seenAt('2027-07-05T10:00').map(({ label }) => label)).toEqual(['今晚 19:30', '下周一 09:50'])
  })
})
