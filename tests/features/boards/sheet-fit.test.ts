import { describe, expect, it } from 'vitest'
import { sheetSize } from '@/features/boards/sheet-fit'
import { boardTexts } from '@/seed/content/boards'

const text = (characters: number, paragraphs = 1) =>
  Array.from({ length: paragraphs }, () => '红'.repeat(Math.ceil(characters / paragraphs))).join('\n')

describe('a printed board', () => {
  it('is set the larger the less there is', () => {
    const sizes = [20, 150, 250, 400, 500].map((characters) => sheetSize(text(characters, 4), 'landscape'))
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    expect(sizes[0]).toBe(40)
  })

  it('sets what the desk advises at most in type that is read in a corridor', () => {
    for (const lie of ['landscape', 'portrait'] as const) {
      expect(sheetSize(text(400, 5), lie)).toBeGreaterThanOrEqual(17)
    }
  })

  it('takes the smallest for what no sheet holds', () => {
    expect(sheetSize(text(500, 100), 'landscape')).toBe(14)
  })
})

describe('the boards of the demo', () => {
  it('are four on walls and two that move, one of them out and one with a history only', () => {
    expect(boardTexts.map(({ kind }) => kind).filter((kind) => kind === 'fixed')).toHaveLength(4)
    const moving = boardTexts.filter(({ kind }) => kind === 'magnetic')
    expect(moving.map(({ stays }) => stays?.filter(({ back }) => back === undefined).length)).toEqual([1, 0])
  })

  it('fit the lengths the desk allows and have codes of their own', () => {
    for (const { code, paragraphs, summary, title } of boardTexts) {
      expect(title.length, title).toBeLessThanOrEqual(20)
      expect(code.length, title).toBeLessThanOrEqual(12)
      expect(summary.length, title).toBeLessThanOrEqual(120)
      expect(paragraphs.join('\n').length, title).toBeLessThanOrEqual(400)
      expect(paragraphs.join(), title).not.toMatch(/\p{Script=Han}[,;:!?()]|　|20\d\d年|星期/u)
    }
    expect(new Set(boardTexts.map(({ code }) => code)).size).toBe(boardTexts.length)
  })

  it('are never in two places at once', () => {
    for (const { stays = [], title } of boardTexts) {
      for (const [at, stay] of stays.entries()) {
        expect(stay.back ?? 0, title).toBeLessThanOrEqual(stay.ago)
        expect(stays[at + 1]?.ago ?? 0, title).toBeLessThanOrEqual(stay.back ?? 0)
      }
    }
  })
})
