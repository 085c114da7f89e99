import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { expectOk } from '../../../support/factories'
import { type Desk, openDesk } from '../../../support/payload'
import { rest } from '../../../support/rest'
import { hireStaff, type Staff } from '../../../support/staff'
import { ask, hiddenFields, inDays, proof, send, sendForm, voice } from '../voices'

let desk: Desk
let staff: Staff
let about: string

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  about = (await ask(staff)).about
})
afterAll(() => desk.close())

const SEND = '/api/feedback/send'
const entries = async () =>
  (await desk.payload.find({ collection: 'feedback', pagination: false, sort: 'id', depth: 0 })).docs
const codeOf = ({ body }: { body: Record<string, unknown> }) =>
  (body.errors as { data?: { code?: string } }[] | undefined)?.[0]?.data?.code

/** Every value of every table, as a copy of the database would show it. */
async function dump(): Promise<string> {
  const db = (desk.payload.db as unknown as PostgresAdapter).drizzle
  const { rows: tables } = await db.execute<{ name: string }>(
    sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
  )
  let all = ''
  for (const { name } of tables) {
    const { rows } = await db.execute<{ row: string }>(
      sql`select row_to_json(t)::text as row from ${sql.identifier(name)} t`,
    )
    all += rows.map(({ row }) => row).join('\n')
  }
  return all
}

describe('with a solved puzzle', () => {
  it('is taken in pending, and its receipt finds it again without saying who sent it', async () => {
    const answer = expectOk(await voice(about, '每天都开门就好了\r\n谢谢', { signature: '五年级学生' }), 201)
    const entry = (await entries()).at(-1)
    expect(entry).toMatchObject({
      text: '每天都开门就好了\n谢谢',
      signature: '五年级学生',
      state: 'pending',
      lane: 'normal',
    })
    const code = String(answer.body.receipt)
    const asked = (body: object) =>
      rest('POST', '/api/feedback/receipt', { body, headers: { Accept: 'application/json' } })
    expect((await asked({ code })).body).toEqual({
      text: '每天都开门就好了\n谢谢',
      standing: '已收到，还没有处理到。',
    })
    await rest('PATCH', `/api/feedback/${entry?.id}`, {
      as: staff.finalReviewer,
      body: { state: 'hidden', reply: '已转告门卫' },
    })
    expect((await asked({ code: code.toLowerCase() })).body).toMatchObject({ reply: '已转告门卫' })
    expect(codeOf(await asked({ code: 'ABCDE-00000' }))).toBe('no-such-receipt')
  })

  it('counts once, however often it is sent over a bad line, and serves for nothing else', async () => {
    const before = (await entries()).length
    const body = { about, text: '断线以后再发一次', proof: await proof() }
    const [one, other] = await Promise.all([send(body), send(body)])
    const again = await send(body)
    expect([one, other, again].map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set([one, other, again].map((answer) => answer.body.receipt)).size).toBe(1)
    expect(codeOf(await send({ ...body, text: '同一道题换一条' }))).toBe('proof-used')
    expect((await entries()).length).toBe(before + 1)
  })

  it('is refused with the field and the remedy when something is wrong', async () => {
    const over = await ask(
      staff,
      { opensAt: inDays(-9), closesAt: inDays(-2), promisedAt: inDays(9) },
      '截止的',
    )
    const coming = await ask(staff, { opensAt: inDays(2) }, '没开始的')
    const given = await proof()
    for (const [body, code, words] of [
      [{ about, text: '短' }, 'bad-feedback', '至少写4个字'],
      [{ about, text: '长'.repeat(1001) }, 'bad-feedback', '最多1000个字'],
      [{ about, text: '写得够长了', signature: '长'.repeat(21) }, 'bad-feedback', '“署名”最多20个字'],
      [{ about: 'news/1', text: '写得够长了' }, 'bad-feedback', '哪个问题'],
      [{ about: 'consultations/none', text: '写得够长了' }, 'no-such-question', '不在网站上'],
      [{ about: over.about, text: '写得够长了' }, 'not-open', '已经截止'],
      [{ about: coming.about, text: '写得够长了' }, 'not-open', '还没开始'],
    ] as const) {
      const answer = await send({ ...body, proof: given })
      expect(codeOf(answer), JSON.stringify(body).slice(0, 80)).toBe(code)
      expect(answer.text).toContain(words)
    }
    expect(codeOf(await send({ about, text: '没有算题' }))).toBe('proof-missing')
  })

  it('is taken with signs that no database keeps, without them', async () => {
    expectOk(await voice(about, '前面\u0000后面\u0008还有', { signature: '\u0000家长' }), 201)
    expect((await entries()).at(-1)).toMatchObject({ text: '前面后面还有', signature: '家长' })
    expect((await send({ about: 'consultations/\u0000', text: '写得够长了' })).status).toBe(400)
  })

  it('cannot say for itself that it is public, answered or in which lane', async () => {
    const more = { state: 'shown', reply: '自己答复', lane: 'crowd', handler: staff.author.id, receipt: 'x' }
    expectOk(await voice(about, '夹带别的字段', more), 201)
    expect((await entries()).at(-1)).toMatchObject({
      state: 'pending',
      lane: 'normal',
      reply: null,
      handler: null,
    })
    expect((await rest('POST', '/api/feedback', { body: { text: '绕过表单', state: 'shown' } })).status).toBe(
      403,
    )
  })
})

describe('without a script', () => {
  const fields = (text: string) => ({ about, text, signature: '', contact: '' })

  async function lookAgain(text: string, from: string, wait = 4_000) {
    const page = await sendForm(SEND, fields(text), from)
    const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + wait)
    try {
      return { page, sent: await sendForm(SEND, hiddenFields(page.text), from) }
    } finally {
      clock.mockRestore()
    }
  }

  it('is shown once more with what was written, then taken in, once', async () => {
    const { page, sent } = await lookAgain('没有脚本 <b>也能提</b> "好"', 'one')
    expect(page.text).toContain('没有脚本 &#60;b&#62;也能提')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(sent.status).toBe(201)
    expect(sent.text).toMatch(/feedback-receipt">[0-9A-Z]{5}-[0-9A-Z]{5}</)
    expect((await entries()).at(-1)?.text).toBe('没有脚本 <b>也能提</b> "好"')
  })

  it('is refused at once, changed on the way, or after an hour', async () => {
    const page = await sendForm(SEND, fields('看得太快的一条'), 'two')
    expect((await sendForm(SEND, hiddenFields(page.text), 'two')).status).toBe(425)
    const changed = { ...hiddenFields(page.text), text: '换掉的一条内容' }
    expect((await sendForm(SEND, changed, 'two')).status).toBe(409)
    expect((await lookAgain('放得太久的一条', 'two', 61 * 60_000)).sent.status).toBe(409)
  })

  it('is few from one address, which does not touch those who solve a puzzle behind it', async () => {
    const statuses: number[] = []
    for (const n of [1, 2, 3, 4, 5, 6, 7])
      statuses.push((await lookAgain(`第${n}条各不相同的话`, 'school')).sent.status)
    expect(statuses).toEqual([201, 201, 201, 201, 201, 201, 429])
    const body = { about, text: '同一个学校里的另一位家长', proof: await proof() }
    expect((await send(body, { 'x-client-address': 'school' })).status).toBe(201)
  })

  it('says what is wrong on a page, with the way back', async () => {
    const answer = await sendForm(SEND, { about, text: '短' })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('至少写4个字')
    expect(answer.text).toContain('写的内容还在')
  })
})

describe('a contact', () => {
  const CONTACT = '王女士 13700001111'
  let id: number

  beforeAll(async () => {
    expectOk(await voice(about, '请给我回个电话', { contact: CONTACT }), 201)
    id = (await entries()).at(-1)?.id ?? 0
    await rest('PATCH', `/api/feedback/${id}`, {
      as: staff.finalReviewer,
      body: { handler: staff.secondReviewer.id, state: 'shown' },
    })
  })

  it('is opened by nobody who makes himself its handler', async () => {
    const save = (as: Staff[keyof Staff]) =>
      rest('PATCH', `/api/feedback/${id}`, { as, body: { handler: as.id } })
    for (const as of [staff.firstReviewer, staff.author, staff.admin]) {
      await save(as)
      expect((await rest('POST', `/api/feedback/${id}/contact`, { as })).status).toBe(403)
    }
    expect(await desk.payload.findByID({ collection: 'feedback', id, depth: 0 })).toMatchObject({
      handler: staff.secondReviewer.id,
    })
  })

  it('opens for the handler alone, and each time is in the audit log', async () => {
    const open = (as?: Staff[keyof Staff]) => rest('POST', `/api/feedback/${id}/contact`, { as })
    expect((await open()).status).toBe(401)
    for (const as of [staff.admin, staff.auditor, staff.finalReviewer, staff.firstReviewer, staff.author])
      expect((await open(as)).status).toBe(403)
    expect((await open(staff.secondReviewer)).body).toEqual({ contact: CONTACT })
    const { docs } = await desk.payload.find({
      collection: 'audit-log',
      where: { action: { equals: 'openContact' } },
    })
    expect(docs).toMatchObject([{ document: id, personId: staff.secondReviewer.id, subject: 'feedback' }])
  })

  it('is in no answer of the desk, whoever asks', async () => {
    for (const as of [staff.admin, staff.finalReviewer, staff.secondReviewer, staff.auditor]) {
      const { body, text } = await rest('GET', `/api/feedback/${id}?showHiddenFields=true&depth=3`, { as })
      expect(body.hasContact).toBe(true)
      expect(body).not.toHaveProperty('sealedContact')
      expect(text).not.toContain('13700001111')
    }
  })

  it('cannot be read in a copy of the database, nor where anything was sent from or with what', async () => {
    const headers = {
      'x-client-address': '203.0.113.77',
      'User-Agent': 'Tell-Tale/9',
      'X-Forwarded-For': '203.0.113.77',
    }
    const body = { about, text: '不该留下痕迹', contact: CONTACT, proof: await proof() }
    expectOk(await send(body, headers), 201)
    const copy = await dump()
    expect(copy).toContain('不该留下痕迹')
    for (const trace of [CONTACT, '13700001111', '203.0.113.77', 'Tell-Tale'])
      expect(copy).not.toContain(trace)
    const { totalDocs } = await desk.payload.count({
      collection: 'audit-log',
      where: { subject: { equals: 'feedback' }, action: { equals: 'create' } },
    })
    expect(totalDocs).toBe(0)
  })
})
