import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, expectOk, release, upload } from '../../support/factories'
import { graphql } from '../../support/graphql'
import { openScreens } from '../../support/open-screens'
import { type Desk, openDesk } from '../../support/payload'
import { rest } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff
let shown: number
let news: number

const END = '2099-01-01T00:00:00.000Z'

beforeAll(async () => {
  desk = await openDesk({ graphql: true })
  staff = await hireStaff(desk.payload)
  const consent = {
    consentStatus: 'obtained',
    containsMinors: true,
    consentRef: '2026-7',
    consentExpiresAt: END,
  }
  shown = (await upload(staff.author, consent)).id
  news = (await begin('news', staff.author, '孩子的照片', { cover: shown })).id
  expectOk(await release('news', news, staff))
})
afterAll(() => desk.close())

const fields = {
  containsMinors: 'equals]=true',
  consentStatus: 'equals]=obtained',
  consentRef: 'like]=2026',
  consentExpiresAt: 'greater_than]=2026-01-01',
}

describe.each(Object.entries(fields))('%s', (field, test) => {
  it('is told to no visitor, whatever they ask', async () => {
    const select = `select[${field}]=true`
    for (const place of [
      `/api/media/${shown}`,
      `/api/media/${shown}?${select}`,
      `/api/media?${select}`,
      `/api/news/${news}?depth=2`,
      `/api/news/${news}?populate[media][${field}]=true`,
    ]) {
      const { status, text } = await rest('GET', place)
      expect([place, status]).toEqual([place, 200])
      expect(text).not.toContain(`"${field}"`)
    }
  })

  it('is nothing a visitor can filter, count or sort by', async () => {
    const where = `where[${field}][${test}`
    const through = `where[cover.${field}][${test}`
    for (const place of [
      `/api/media?${where}`,
      `/api/media?where[or][0][and][0][${field}][${test}`,
      `/api/media/count?${where}`,
      `/api/media?sort=${field}`,
      `/api/media?sort=-${field}`,
      `/api/news?${through}`,
      `/api/news/count?${through}`,
      `/api/news?sort=cover.${field}`,
    ]) {
      const { status, text } = await rest('GET', place)
      expect([place, status], text.slice(0, 200)).toEqual([place, 400])
    }
  })

  it('is not told or filtered by over GraphQL either', async () => {
    const { data, text } = await graphql(`{ Media(id: ${shown}) { alt ${field} } }`)
    expect(data?.Media, text).toEqual({ alt: '图书角', [field]: null })
    const value = { containsMinors: 'true', consentStatus: 'obtained' }[field] ?? '"2026-07-01"'
    const operator = field === 'consentExpiresAt' ? 'greater_than' : 'equals'
    const answer = await graphql(`{ allMedia(where: { ${field}: { ${operator}: ${value} } }) { totalDocs } }`)
    expect([answer.data?.allMedia ?? null, answer.error]).toEqual([null, expect.stringContaining(field)])
    const sorted = await graphql(`{ allMedia(sort: "${field}") { totalDocs } }`)
    expect([sorted.data?.allMedia ?? null, sorted.error]).toEqual([null, expect.stringContaining(field)])
  })

  it('is there for the staff', async () => {
    const { status, body } = await rest('GET', `/api/media?where[${field}][${test}`, {
      as: staff.screenManager,
    })
    expect([status, body.totalDocs]).toEqual([200, 1])
    expect((await rest('GET', `/api/media/${shown}`, { as: staff.author })).body[field]).toBeTruthy()
  })
})

it('the screens know when consent ends, and nothing else of it', async () => {
  const screens = await openScreens(desk)
  const manifest = await screens.manifest()
  await screens.close()
  expect(manifest.items.find(({ id }) => id === `news:${news}`)?.until).toBe(END)
  expect(JSON.stringify(manifest)).not.toMatch(/consent|containsMinors|2026-7/)
})
