import type { CollectionSlug } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { newsTexts } from '@/seed/content/news'
import { pictures } from '@/seed/content/pictures'
import { spaceTexts } from '@/seed/content/spaces'
import type { ContentSlug } from '../support/factories'
import { type Desk, openDesk } from '../support/payload'

// The drawings have their own test; here a small one stands for each, so that all else is the real thing.
vi.mock('@/seed/illustration/render', async (original) => ({
  ...(await original<object>()),
  toJpeg: () =>
    sharp({ create: { width: 320, height: 240, channels: 3, background: '#A8201A' } })
      .jpeg()
      .toBuffer(),
}))

/** What the demo school has of each kind: domain.md names the numbers. */
const written = {
  spaces: 11,
  news: 24,
  members: 10,
  integrity: 13,
  boards: 6,
  campaigns: 3,
  learning: 8,
  disclosures: 8,
  documents: 10,
  standards: 24,
  consultations: 2,
  'screen-pages': 2,
} satisfies Record<ContentSlug, number>

let desk: Desk
let steps: string[]
let signIn: string[]

beforeAll(async () => {
  desk = await openDesk({ stages: '3' })
  const { fillEmptySchool } = await import('@/seed/start')
  steps = []
  signIn = await fillEmptySchool(desk.payload, (step) => steps.push(step))
}, 240_000)

afterAll(() => desk.close())

describe('an empty database', () => {
  it('is filled in three reported steps, and says how to sign in', () => {
    expect(steps).toEqual(['创建示例账号', '绘制并处理示例图片', '写入并发布示例内容'])
    expect(signIn.join()).toContain('author@demo.school')
  })

  it('gives a visitor all that was written but two disclosures for members, with pictures where they belong', async () => {
    const { findPublished } = await import('@/platform/publication/read')
    for (const [collection, count] of Object.entries(written)) {
      const { docs } = await findPublished(desk.payload, collection as CollectionSlug, { select: {} })
      expect(docs.length, collection).toBe(collection === 'disclosures' ? count - 2 : count)
    }
    for (const collection of ['spaces', 'news', 'integrity'] as const) {
      const { docs } = await findPublished(desk.payload, collection, {})
      for (const doc of docs) expect(doc.cover, `${collection} ${doc.slug}`).toMatchObject({ isPublic: true })
    }
    const { docs: members } = await findPublished(desk.payload, 'members', {})
    for (const { name, portrait } of members) expect(portrait, name).toMatchObject({ isPublic: true })
  })

  it('gives a visitor six of eight disclosures, one on notice, and ten documents with the form they use', async () => {
    const { findOpenNotices } = await import('@/features/disclosures/queries')
    const { findBook, findDocument } = await import('@/features/documents/queries')
    const { findPublished } = await import('@/platform/publication/read')
    expect((await findPublished(desk.payload, 'disclosures', { depth: 0 })).docs).toHaveLength(6)
    expect((await findOpenNotices(desk.payload)).map(({ notice }) => notice?.standing)).toEqual(['open'])
    const { chapters } = await findBook(desk.payload)
    expect(chapters.flatMap(({ entries }) => entries)).toHaveLength(9)
    expect(chapters.flatMap(({ superseded }) => superseded)).toHaveLength(1)
    const href = chapters
      .flatMap(({ entries }) => entries)
      .find(({ title }) => title === '会议记录规范')?.href
    const found = await findDocument(desk.payload, href?.split('/')[2] ?? '')
    expect(found?.document.steps.map(({ form }) => form?.name)).toContain('会议记录表.docx')
  })

  it('resolves every relation of the news for a visitor', async () => {
    const { findPublished } = await import('@/platform/publication/read')
    const { docs } = await findPublished(desk.payload, 'news', {})
    for (const news of docs) {
      const related = [...(news.participants ?? []), ...(news.relatedSpaces ?? [])]
      for (const target of related) expect(target, news.title).toHaveProperty('slug')
    }
  })

  it('keeps spaces in the order of the counting phrase', async () => {
    const { docs } = await desk.payload.find({ collection: 'spaces', sort: '_order', pagination: false })
    expect(docs.map(({ name }) => name)).toEqual(Object.values(spaceTexts).map(({ name }) => name))
  })

  it('dates each news back: published after it happened, nothing in the future', async () => {
    const { docs } = await desk.payload.find({
      collection: 'news',
      pagination: false,
      where: { review: { equals: 'published' } },
    })
    expect(docs).toHaveLength(newsTexts.length)
    for (const { title, eventDate, publishedAt } of docs) {
      expect(Date.parse(publishedAt ?? ''), title).toBeGreaterThanOrEqual(Date.parse(eventDate))
      expect(Date.parse(publishedAt ?? ''), title).toBeLessThanOrEqual(Date.now())
    }
  })

  it('has a chart of 24 tasks over six aspects whose states follow from what else is published', async () => {
    const { findChart } = await import('@/features/standards/queries')
    const { standardTexts } = await import('@/seed/content/standards')
    const { aspects, counts } = await findChart(desk.payload)
    expect(aspects.map(({ tasks }) => tasks.length)).toEqual([4, 4, 4, 4, 4, 4])
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(24)
    for (const { tasks } of aspects)
      for (const { task, evidence, state } of tasks) {
        const text = standardTexts.find((each) => each.task === task)
        expect(evidence.map(({ title }) => title).sort(), task).toEqual([...(text?.evidence ?? [])].sort())
        if (text?.frequency === 'once') expect(state, task).toBe(text.evidence.length > 0 ? 'done' : 'notDue')
      }
  })

  it('has no task that stays done when its evidence is withdrawn', async () => {
    const { taskCard } = await import('@/features/standards/documents')
    const { findSetting } = await import('@/features/standards/queries')
    const { findNaming } = await import('@/platform/publication/entries')
    const { findPublished } = await import('@/platform/publication/read')
    const setting = await findSetting(desk.payload, new Date())
    const { docs } = await findPublished(desk.payload, 'standards', { depth: 0 })
    expect(docs).toHaveLength(24)
    for (const doc of docs) {
      const evidence = await findNaming(desk.payload, 'standards', [doc.id])
      const stands = (left: typeof evidence) =>
        ['done', 'onTime'].includes(taskCard(doc, left, setting).state)
      expect(stands([]), doc.task).toBe(false)
      // piece by piece, latest first: the state falls with the last piece that holds it up, and never rises
      const falling = evidence.map((_, taken) => stands(evidence.slice(taken)))
      expect(falling, doc.task).toEqual([...falling].sort().reverse())
    }
  })

  it('has campaigns that gather all that names them', async () => {
    const { findCampaign, findCampaigns } = await import('@/features/campaigns/queries')
    const { campaignTexts } = await import('@/seed/content/campaigns')
    const { campaigns } = await findCampaigns(desk.payload)
    for (const { href, title, items } of campaigns) {
      const text = campaignTexts.find((each) => each.title === title)
      const campaign = await findCampaign(desk.payload, href.replace('/campaigns/', ''))
      const gathered = [
        ...(campaign?.timeline ?? []),
        ...(campaign?.people ?? []),
        ...(campaign?.places ?? []),
      ]
      expect(gathered.map((item) => item.title).sort(), title).toEqual([...(text?.items ?? [])].sort())
      expect(items).toBe(text?.items.length)
    }
  })

  it('leaves a draft and a withdrawn news, as real life has', async () => {
    const { docs } = await desk.payload.find({
      collection: 'news',
      draft: true,
      pagination: false,
      where: { _status: { equals: 'draft' } },
    })
    expect(docs.map(({ review }) => review).sort()).toEqual(['draft', 'withdrawn'])
  })

  it('went through three reviewers, with a record for each step', async () => {
    for (const [verb, times] of [
      ['submit', 1],
      ['approve', 3],
      ['publish', 1],
    ] as const) {
      const { totalDocs } = await desk.payload.count({
        collection: 'review-records',
        where: { verb: { equals: verb } },
      })
      // the withdrawn news went out like all the others
      expect(totalDocs, verb).toBe(times * (Object.values(written).reduce((sum, count) => sum + count) + 1))
    }
  })

  it('has two questions, one open and one answered, with what was sent in about them in each state', async () => {
    const { findConsultations } = await import('@/features/consultations/queries')
    const { answered, open, waiting } = await findConsultations(desk.payload)
    expect([open, waiting, answered].map((cards) => cards.map(({ heard }) => heard))).toEqual([[3], [], [3]])
    const { docs } = await desk.payload.find({ collection: 'feedback', pagination: false })
    expect(new Set(docs.map(({ state }) => state))).toEqual(new Set(['pending', 'shown', 'hidden']))
    expect(new Set(docs.map(({ lane }) => lane))).toEqual(new Set(['normal', 'advert']))
  })

  it('is not filled twice', async () => {
    const { fillEmptySchool } = await import('@/seed/start')
    expect(await fillEmptySchool(desk.payload, () => {})).toEqual([])
    const { totalDocs } = await desk.payload.count({ collection: 'media' })
    // and the form of the meeting records
    expect(totalDocs).toBe(Object.keys(pictures).length + 1)
  })
})
