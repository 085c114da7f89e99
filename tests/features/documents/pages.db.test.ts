import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenSite, openSite } from '../../site/open-site'
import { begin, expectOk, type Made, make, release, review } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { rest } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'
import { addressOf, uploadPdf } from '../disclosures/school'

let desk: Desk
let staff: Staff
let site: OpenSite

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  await desk.payload.updateGlobal({ slug: 'standardisation', data: { own1: '党员教育', own2: '为民服务' } })
  site = await openSite(desk)
})
afterAll(async () => {
  await site.close()
  await desk.close()
})

const publish = (mark: string, fields: Record<string, unknown> = {}) =>
  make('documents', 'published', staff, { mark, fields })

const pageOf = async (made: Made) => site.text(await addressOf(desk.payload, 'documents', made))

const step = (title: string, more: Record<string, unknown> = {}) => ({
  title,
  who: `${title}的人`,
  what: `${title}要做的事`,
  ...more,
})

it('an empty book says so', async () => {
  expect(await site.text('/documents')).toContain('还没有制度文件')
})

describe('the book', () => {
  let old: Made
  let current: Made

  beforeAll(async () => {
    old = await publish('旧的请假制度', { aspect: 'institutions', docNumber: '示例〔2020〕1号' })
    current = await publish('新的请假制度', { aspect: 'institutions', supersedes: [old.id] })
    await publish('学习制度', { aspect: 'own1', issuedAt: '2026-03-14T04:00:00.000Z' })
    await make('documents', 'draft', staff, { mark: '没写完的制度', fields: { supersedes: [current.id] } })
  })

  it('numbers what is in force, names the aspects as the school does, and keeps what is superseded below', async () => {
    const text = await site.text('/documents')
    expect(text).toMatch(/4<\/span>制度建设/)
    expect(text).toMatch(/5<\/span>党员教育/)
    expect(text).toMatch(
      /4\.1<\/span>.*新的请假制度.*已被代替的文件（1）.*旧的请假制度.*已由.*《新的请假制度》/s,
    )
    expect(text).toMatch(/5\.1<\/span>/)
    expect(text).toContain('2026年3月14日印发')
    expect(text).not.toContain('4.2')
    expect(text).not.toContain('没写完的制度')
  })

  it('leads both ways between a document and what it superseded; a draft supersedes nothing', async () => {
    expect(await pageOf(old)).toMatch(/已由.*《新的请假制度》.*代替.*以下是原文/s)
    const text = await pageOf(current)
    expect(text).toMatch(/代替.*《旧的请假制度》/s)
    expect(text).toMatch(/下一份.*5\.1 .*学习制度/s)
    expect(text).not.toContain('已由')
  })

  it('takes the number back when the new one is withdrawn', async () => {
    const later = await publish('更新的请假制度', { supersedes: [current.id] })
    expect(await pageOf(current)).toContain('已由')
    expectOk(await review('documents', later.id, 'withdraw', staff.finalReviewer, { comment: '有错' }))
    const { findDocument } = await import('@/features/documents/queries')
    const slug = (await addressOf(desk.payload, 'documents', current)).split('/')[2] ?? ''
    expect((await findDocument(desk.payload, slug))?.place).toMatchObject({ number: '4.1', supersededBy: [] })
  })

  it('is found by the words of its steps', async () => {
    await publish('接待来访的流程', { kind: 'procedure', steps: [step('登记来访的家长')] })
    expect(await site.text('/search?q=登记来访的家长')).toContain('接待来访的流程')
  })
})

describe('a procedure', () => {
  it('shows who does what by when, and the form to use, which visitors may have', async () => {
    const form = await uploadPdf(staff.author, '请假条.pdf')
    const steps = [step('写请假条', { form: form.id }), step('书记同意', { within: '当天' })]
    const text = await pageOf(await publish('请假流程', { kind: 'procedure', body: null, steps }))
    expect(text).toContain('一共2步')
    expect(text).toMatch(/写请假条<\/h3>.*写请假条的人.*写请假条要做的事.*用这张表.*请假条\.pdf/s)
    expect(text).toMatch(/书记同意<\/h3>.*多久之内<\/dt><dd>当天/s)
    expect((await site.get(`/media/${form.file}`)).status).toBe(200)
  })

  it('keeps its steps to itself when it has become another kind', async () => {
    const made = await publish('改成制度的流程', { kind: 'rule', steps: [step('不再有的步骤')] })
    expect(await pageOf(made)).not.toContain('不再有的步骤')
  })
})

describe('kept back', () => {
  const handIn = async (fields: Record<string, unknown>) => {
    const { id } = await begin('documents', staff.author, '要发布的文件', fields)
    return review('documents', id, 'submit', staff.author)
  }

  it.each([
    ['a procedure without steps', { kind: 'procedure' }, 'steps-missing'],
    ['a rule without a text', { body: null }, 'text-missing'],
  ])('%s', async (_, fields, code) => {
    const { status, body } = await handIn(fields)
    expect([status, body]).toMatchObject([422, { errors: [{ data: { code } }] }])
  })

  it('a rule that is a file is enough', async () => {
    const { id } = await uploadPdf(staff.author, '手册.pdf')
    expectOk(await handIn({ body: null, attachments: [id] }))
  })

  it('two that say they supersede each other', async () => {
    const first = await publish('甲制度')
    const second = await publish('乙制度', { supersedes: [first.id] })
    const patch = { as: staff.finalReviewer, body: { supersedes: [second.id] } }
    expectOk(await rest('PATCH', `/api/documents/${first.id}?draft=true`, patch))
    const { status, text } = await release('documents', first.id, staff)
    expect([status, text]).toEqual([422, expect.stringContaining('《乙制度》')])
  })
})
