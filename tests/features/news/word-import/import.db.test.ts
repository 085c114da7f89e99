import { readdirSync } from 'node:fs'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { ImportAnswer } from '@/features/news/word-import/endpoint'
import type { Media, News } from '@/payload-types'
import type { Role } from '@/platform/access/roles'
import { expectOk, release } from '../../../support/factories'
import { type Desk, openDesk } from '../../../support/payload'
import { rest, type SignedIn } from '../../../support/rest'
import { hireStaff, type Staff } from '../../../support/staff'
import { docx, p, picture, r, style, styled, table } from './builder'
import { hostile } from './hostile'

let desk: Desk
let staff: Staff

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
})
afterAll(() => desk.close())
afterEach(() => vi.restoreAllMocks())

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const send = (as: SignedIn | undefined, data: Buffer, name = '图书角.docx') =>
  rest('POST', '/api/news/import-word', { as, file: { name, type: TYPE, data } })

const drawn = (background: string, width = 800) =>
  sharp({ create: { width, height: 500, channels: 3, background } })
    .png()
    .toBuffer()

async function article(): Promise<Buffer> {
  return docx({
    body: [
      p('326册书有了新的位置', styled('Title')),
      p('文/王老师  图/李老师'),
      p('　　2026年3月14日,党支部在教学楼二层图书角开展整理图书活动.'),
      p(picture('rId1')),
      p('图1 老师们在整理书架'),
      p('怎么分的', styled('H1')),
      p(`${r('先按')}${r('年级', '<w:b/>')}${r('，再按主题。')}`),
      p(picture('rId2')),
      p('▲ 新的书架'),
      table(['年级', '册数'], ['一年级', '120']),
      p(`<w:hyperlink r:id="rId3">${r('借书办法')}</w:hyperlink>`),
    ].join(''),
    styles: style('Title', 'Title') + style('H1', 'heading 1'),
    relations: [
      { id: 'rId1', type: 'image', target: 'media/1.png' },
      { id: 'rId2', type: 'image', target: 'media/2.png' },
      { id: 'rId3', type: 'hyperlink', target: 'https://example.edu/books', external: true },
    ],
    parts: { 'word/media/1.png': await drawn('#2a9d8f'), 'word/media/2.png': await drawn('#e76f51') },
  })
}

/** How much there is of everything an import makes. */
async function all(): Promise<{ news: number; media: number; files: number }> {
  const count = async (collection: 'news' | 'media') => (await desk.payload.count({ collection })).totalDocs
  return { news: await count('news'), media: await count('media'), files: readdirSync(desk.mediaDir).length }
}

type Node = { type: string; children?: Node[]; [key: string]: unknown }

describe('a Word file', () => {
  it('becomes a draft of its sender with its pictures, waiting for consent', async () => {
    const answer = expectOk(await send(staff.author, await article()), 201).body as ImportAnswer
    expect(answer.address).toBe(`/admin/collections/news/${answer.id}`)
    expect(answer.report.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['title', 'lead', 'credits', 'pictures', 'punctuation', 'indent']),
    )
    const news = (await rest('GET', `/api/news/${answer.id}?depth=1&draft=true`, { as: staff.author }))
      .body as unknown as News
    expect(news).toMatchObject({
      title: '326册书有了新的位置',
      lead: '2026年3月14日，党支部在教学楼二层图书角开展整理图书活动。',
      venue: '教学楼二层图书角',
      category: null,
      _status: 'draft',
      review: 'draft',
      credits: { writer: '王老师', photographer: '李老师' },
    })
    expect(news.eventDate).toMatch(/^2026-03-14/)
    expect((news.createdBy as { id: number }).id).toBe(staff.author.id)
    const cover = news.cover as Media
    expect(cover).toMatchObject({
      alt: '图1 老师们在整理书架',
      caption: '图1 老师们在整理书架',
      consentStatus: 'pending',
      credit: '李老师',
      kind: 'picture',
      isPublic: false,
    })
    const nodes = (news.body as unknown as { root: Node }).root.children ?? []
    expect(nodes.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'upload', 'table', 'paragraph'])
    expect(nodes[1]?.children?.map(({ text, format }) => [text, format])).toEqual([
      ['先按', 0],
      ['年级', 1],
      ['，再按主题。', 0],
    ])
    expect(nodes[2]).toMatchObject({ relationTo: 'media', fields: { caption: '新的书架' } })
    expect(nodes[4]?.children?.[0]).toMatchObject({
      type: 'link',
      fields: { url: 'https://example.edu/books' },
    })
  })

  it('goes out like any other text once its pictures may', async () => {
    const { id } = expectOk(await send(staff.author, await article()), 201).body as ImportAnswer
    const body = { category: 'volunteerService' }
    expectOk(await rest('PATCH', `/api/news/${id}?draft=true`, { as: staff.author, body }))
    expect((await release('news', id, staff)).status).toBe(422)
    const { docs } = await desk.payload.find({
      collection: 'media',
      where: { consentStatus: { equals: 'pending' } },
    })
    for (const { id } of docs)
      expectOk(
        await rest('PATCH', `/api/media/${id}`, { as: staff.author, body: { consentStatus: 'notNeeded' } }),
      )
    expectOk(await release('news', id, staff))
  })

  it('that cannot be stored as a whole leaves nothing', async () => {
    const before = await all()
    const { create } = desk.payload
    vi.spyOn(desk.payload, 'create').mockImplementation((options: Parameters<typeof create>[0]) =>
      options.collection === 'news' ? Promise.reject(new Error('no room')) : create(options),
    )
    expect((await send(staff.author, await article())).status).toBe(500)
    expect(await all()).toEqual(before)
  })
})

describe('who may', () => {
  const expected = {
    author: 201,
    firstReviewer: 201,
    secondReviewer: 201,
    finalReviewer: 201,
    screenManager: 403,
    auditor: 403,
    admin: 403,
  } satisfies Record<Role, number>

  it.each(Object.entries(expected))('%s: %i', async (role, status) => {
    const bytes = docx({ body: p('标题') + p('一段话。') })
    expect((await send(staff[role as Role], bytes)).status).toBe(status)
  })

  it('nobody who has not signed in', async () => {
    const answer = await send(undefined, docx({ body: p('标题') }))
    expect([answer.status, answer.text]).toEqual([401, expect.stringContaining('请先登录')])
  })
})

it('of hostile files nothing is made', async () => {
  const before = await all()
  for (const { make, name, refusal } of hostile) {
    const answer = await send(staff.author, make(), 'a.docx')
    const [error] = answer.body.errors as { message: string; data?: { code: string } }[]
    // Payload itself takes an empty file for none
    const code = refusal === 'empty' ? expect.stringMatching(/empty|missing/) : `word-import.${refusal}`
    expect([name, error?.data?.code]).toEqual([name, code])
    expect([400, 413, 415], name).toContain(answer.status)
  }
  expect(await all()).toEqual(before)
}, 120_000)

it('a request without a file is answered with a sentence', async () => {
  const answer = await rest('POST', '/api/news/import-word', { as: staff.author, body: {} })
  expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('没有收到文件')])
})
