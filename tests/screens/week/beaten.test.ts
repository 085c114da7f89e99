import { describe, expect, it } from 'vitest'
import { beatenIn } from '@/screens/week/beaten'
import { ruleOf } from '../../features/screens/timetable/manifests'

const day = ruleOf('day', [0, 1000])
const strong = ruleOf('strong', [100, 200, 300, 400], { priority: 2 })
const alarm = ruleOf('alarm', [150, 350], { priority: 12 })

const stretches = (beaten: ReturnType<typeof beatenIn>) => beaten.map(({ by, from, to }) => [from, to, by.id])

describe('where a rule is beaten', () => {
  it('is nowhere when it is alone', () => {
    expect(beatenIn({ from: 0, to: 1000 }, day, [day])).toEqual([])
  })

  it('is where a stronger one holds, and only there', () => {
    expect(stretches(beatenIn({ from: 0, to: 1000 }, day, [day, strong]))).toEqual([
      [100, 200, 'strong'],
      [300, 400, 'strong'],
    ])
  })

  it('names the one that plays, not all that would', () => {
    expect(stretches(beatenIn({ from: 0, to: 1000 }, day, [day, strong, alarm]))).toEqual([
      [100, 150, 'strong'],
      [150, 350, 'alarm'],
      [350, 400, 'strong'],
    ])
  })

  it('follows the tie rule: what began later plays', () => {
    const later = ruleOf('later', [500, 600])
    expect(stretches(beatenIn({ from: 0, to: 1000 }, day, [day, later]))).toEqual([[500, 600, 'later']])
    expect(beatenIn({ from: 500, to: 600 }, later, [day, later])).toEqual([])
  })
})
