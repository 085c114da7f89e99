import { describe, expect, it } from 'vitest'
import { integrityKinds } from '@/features/integrity/kinds'
import { newsCategories } from '@/features/news/categories'
import { checkTitle } from '@/features/news/title'
import { aspects } from '@/platform/settings/aspects'
import { campaignTexts } from '@/seed/content/campaigns'
import { integrityTexts } from '@/seed/content/integrity'
import { memberTexts } from '@/seed/content/members'
import { newsTexts } from '@/seed/content/news'
import { type Picture, pictures } from '@/seed/content/pictures'
import { brandText, homeText, siteText } from '@/seed/content/settings'
import { spaceTexts } from '@/seed/content/spaces'
import { chartPurpose, standardTexts } from '@/seed/content/standards'
import type { MemberText, SpaceText } from '@/seed/content/types'
import { draftNews, withdrawnNews } from '@/seed/content/unfinished'
import { tooLong } from './limits'

const spaces: SpaceText[] = Object.values(spaceTexts)
const members: MemberText[] = Object.values(memberTexts)
const everyNews = [...newsTexts, draftNews, withdrawnNews]

/** Every string anywhere in the demo, with where it stands. */
function strings(value: unknown, place: string): [string, string][] {
  if (typeof value === 'string') return [[place, value]]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${place}.${key}`))
}

const all = strings(
  {
    spaceTexts,
    memberTexts,
    everyNews,
    integrityTexts,
    standardTexts,
    campaignTexts,
    chartPurpose,
    siteText,
    brandText,
    homeText,
    pictures,
  },
  'demo',
)
const chinese = all.filter(([, text]) => /\p{Script=Han}/u.test(text))

describe('the demo school holds what domain.md asks for', () => {
  it('has eleven spaces, ten members, 24 news and at least twelve integrity items with four works', () => {
    expect(spaces).toHaveLength(11)
    expect(members).toHaveLength(10)
    expect(newsTexts).toHaveLength(24)
    expect(integrityTexts.length).toBeGreaterThanOrEqual(12)
    expect(integrityTexts.filter(({ kind }) => kind === 'artwork')).toHaveLength(4)
  })

  it('has news of every category and integrity of every kind', () => {
    expect(new Set(newsTexts.map(({ category }) => category))).toEqual(new Set(Object.keys(newsCategories)))
    expect(new Set(integrityTexts.map(({ kind }) => kind))).toEqual(new Set(Object.keys(integrityKinds)))
  })

  it('has news in each of the twelve months', () => {
    expect(new Set(newsTexts.map(({ day }) => day.slice(0, 2))).size).toBe(12)
  })

  it('has a chart of 24 tasks, four in each of the six aspects, and three campaigns', () => {
    expect(standardTexts).toHaveLength(24)
    for (const aspect of Object.keys(aspects))
      expect(
        standardTexts.filter((text) => text.aspect === aspect),
        aspect,
      ).toHaveLength(4)
    expect(campaignTexts).toHaveLength(3)
  })

  it('has six news with galleries of three to six, reprints, a note on generated text, and honest teaching links', () => {
    expect(
      newsTexts.filter(({ gallery }) => gallery && gallery.length >= 3 && gallery.length <= 6).length,
    ).toBeGreaterThanOrEqual(6)
    expect(newsTexts.filter(({ reprint }) => reprint).length).toBeGreaterThanOrEqual(2)
    expect(newsTexts.filter(({ aiGenerated }) => aiGenerated)).toHaveLength(1)
    expect(newsTexts.filter(({ teaching }) => teaching.result === 'pending').length).toBeGreaterThanOrEqual(3)
    expect(newsTexts.filter(({ teaching }) => teaching.result === 'changed').length).toBeGreaterThanOrEqual(
      10,
    )
  })

  it('uses each cover once among the news, so no two look alike', () => {
    expect(new Set(newsTexts.map(({ cover }) => cover)).size).toBe(newsTexts.length)
  })
})

describe('the texts keep the norms', () => {
  it.each(newsTexts.map(({ title }) => [title]))(
    '%s is a title of 12 to 28 characters without a full stop',
    (title) => {
      expect([...title].length).toBeGreaterThanOrEqual(12)
      expect([...title].length).toBeLessThanOrEqual(28)
      expect(checkTitle(title, {} as never)).toBe(true)
    },
  )

  it.each(newsTexts.map(({ title, body }) => [title, body.length]))(
    '%s has four to nine blocks or a short body',
    (_, blocks) => {
      expect(blocks).toBeGreaterThanOrEqual(3)
      expect(blocks).toBeLessThanOrEqual(9)
    },
  )

  it('fits the lengths the desk allows', () => {
    expect(tooLong(everyNews, integrityTexts, spaces, members)).toEqual([])
  })

  it('has no typed-in indents, half-width punctuation between Chinese characters, years or weekdays', () => {
    const wrong = chinese.filter(
      ([place, text]) =>
        /　/u.test(text) ||
        /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u.test(text) ||
        (/everyNews|integrityTexts/.test(place) && /20\d\d年|今年\d|星期[一二三四五六日]/u.test(text)),
    )
    expect(wrong).toEqual([])
  })

  it('has no telephone or identity number, and only filing numbers made of zeros', () => {
    const long = all.filter(([, text]) => /\d{7,}/.test(text.replace(/0+/g, '')))
    expect(long).toEqual([])
    expect(`${siteText.icpNumber}${siteText.policeNumber}`.replace(/[^1-9]/g, '')).toBe('1')
  })

  it('describes every picture in words', () => {
    for (const [key, picture] of Object.entries<Picture>(pictures)) {
      expect([...picture.alt].length, key).toBeGreaterThanOrEqual(6)
      expect([...picture.alt].length, key).toBeLessThanOrEqual(60)
    }
  })
})
