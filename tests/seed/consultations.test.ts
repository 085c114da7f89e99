import { describe, expect, it } from 'vitest'
import { LONGEST } from '@/features/consultations/limits'
import { consultationTexts } from '@/seed/content/consultations'

describe.each(consultationTexts.map((text) => [text.title, text] as const))('%s', (title, text) => {
  it('fits the desk and keeps its promises in order', () => {
    expect([...title].length).toBeGreaterThanOrEqual(12)
    expect([...title].length).toBeLessThanOrEqual(28)
    expect(text.question.length).toBeLessThanOrEqual(160)
    expect(text.summary.length).toBeLessThanOrEqual(120)
    expect(text.opens).toBeLessThan(text.closes)
    expect(text.closes).toBeLessThanOrEqual(text.promised)
  })

  it('has entries that could have been sent, each with its days in order', () => {
    for (const voice of text.voices) {
      expect(voice.text.length).toBeGreaterThanOrEqual(LONGEST.leastText)
      expect(voice.text.length).toBeLessThanOrEqual(LONGEST.text)
      expect(voice.sent).toBeGreaterThanOrEqual(text.opens)
      expect(voice.sent).toBeLessThanOrEqual(0)
      expect(voice.replied ?? voice.sent).toBeGreaterThanOrEqual(voice.sent)
      expect(voice.replied === undefined).toBe(voice.reply === undefined)
    }
  })
})
