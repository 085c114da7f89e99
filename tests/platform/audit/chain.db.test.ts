import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { verifyAudit } from '../../../bin/audit/verify.mjs'
import { begin, review, upload } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { rest } from '../../support/rest'
import { hire, hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff
let client: pg.Client

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  client = new pg.Client({ connectionString: desk.databaseUrl })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await desk.close()
})

const verify = (known?: { position: number; hash: string }) => verifyAudit(client, known)

it('seals every row, also of many who write at once', async () => {
  await Promise.all(Array.from({ length: 12 }, (_, n) => begin('news', staff.author, `同时 ${n}`)))
  const { fault, head, rows } = await verify()
  expect(fault).toBeUndefined()
  expect(rows).toBe((await desk.payload.count({ collection: 'audit-log' })).totalDocs)
  expect(head).toMatch(/^[0-9a-f]{64}$/)
  expect((await verify({ position: rows, hash: head })).fault).toBeUndefined()
})

it.each([
  "update audit_log set note = '改' where id = 1",
  'delete from audit_log where id = 1',
  'truncate audit_log cascade',
  "update audit_chain set hash = '' where position = 1",
  'delete from audit_chain where position = 1',
  'truncate audit_chain',
])('is not touched by the role the application runs as: %s', async (statement) => {
  await expect(client.query(statement)).rejects.toThrow('只能增加')
})

it('keeps its rows, and what they say, when an account goes', async () => {
  const leaver = await hire(desk.payload, 'leaver', ['author'])
  const before = await verify()
  await desk.payload.delete({ collection: 'users', id: leaver.id })
  const after = await verify()
  expect([after.fault, after.rows]).toEqual([undefined, before.rows + 1])
})

it('says in short what was before and after, and no secret', async () => {
  await rest('PATCH', `/api/users/${staff.otherAuthor.id}`, {
    as: staff.admin,
    body: { roles: ['author', 'finalReviewer'], password: 'Another-word-2026' },
  })
  const { id } = await upload(staff.author, { consentStatus: 'pending' }, 60)
  await rest('PATCH', `/api/media/${id}`, { as: staff.author, body: { consentStatus: 'obtained' } })
  const { docs } = await desk.payload.find({ collection: 'audit-log', sort: '-id', limit: 3 })
  expect(docs.map(({ note }) => note)).toEqual([
    '同意情况：待确认 → 已取得监护人同意',
    expect.stringContaining('同意情况'),
    '身份：撰稿人 → 撰稿人、终审人；设了密码',
  ])
  expect(JSON.stringify(docs)).not.toContain('Another-word')
})

it('writes down attempts to publish past the review', async () => {
  const { id } = await begin('news', staff.author, '绕过审核')
  await rest('PATCH', `/api/news/${id}`, { as: staff.author, body: { _status: 'published' } })
  // a stranger is not signed in: refused, and no row of the log is theirs to fill it with
  expect((await rest('PATCH', `/api/news/${id}`, { body: { _status: 'published' } })).status).toBe(403)
  await review('news', id, 'publish', staff.author)
  await review('news', id, 'publish', staff.finalReviewer)
  const { docs } = await desk.payload.find({
    collection: 'audit-log',
    where: { and: [{ action: { equals: 'refused' } }, { document: { equals: id } }] },
    sort: 'id',
  })
  expect(docs.map(({ note, personId }) => [personId, note])).toEqual([
    [staff.author.id, '想不经审核直接发布'],
    [staff.author.id, expect.stringContaining('发布：')],
    [staff.finalReviewer.id, expect.stringContaining('还没有通过审核')],
  ])
})

/** The row sealed third: of many that are written at once, ids and seals need not be in the same order. */
const THIRD = '(select audit_id from audit_chain where position = 3)'

/** Somebody with the database's owner's right, who takes the triggers off first; put back as it was afterwards. */
const tampering = {
  changed: `update audit_log set note = '改过' where id = ${THIRD}`,
  removed: `delete from audit_log where id = ${THIRD}`,
  'seal removed': `delete from audit_chain where audit_id = ${THIRD}`,
  inserted:
    "insert into audit_log (action, subject, title, updated_at, created_at) values ('update', 'news', '插', now(), now())",
}

beforeEach(() => client.query('begin'))
beforeEach(() => () => client.query('rollback').then(() => undefined))

it.each(Object.entries(tampering))('is found out when a row was %s, and which', async (what, statement) => {
  await client.query(
    'alter table audit_log disable trigger user; alter table audit_chain disable trigger user',
  )
  await client.query(statement)
  const { fault } = await verify()
  expect(fault?.what).toBe(what)
  if (what !== 'inserted') expect(fault?.position).toBe(3)
  else expect(fault?.row).toMatchObject({ title: '插' })
})

it('is found out when the end was cut off or the whole chain rewritten, by what was seen before', async () => {
  const { head, rows } = await verify()
  await client.query(
    'alter table audit_log disable trigger user; alter table audit_chain disable trigger user',
  )
  await client.query(`delete from audit_chain where position = ${rows}`)
  await client.query('delete from audit_log where id = (select max(id) from audit_log)')
  expect((await verify()).fault).toBeUndefined()
  expect((await verify({ position: rows, hash: head })).fault?.what).toBe('cut off')
  expect((await verify({ position: rows - 1, hash: head })).fault?.what).toBe('rewritten')
})

it('is exported for auditors and admins, in the order of the seals, and that is written down', async () => {
  await client.query('rollback')
  await begin('news', staff.author, '=1+1')
  const answer = await rest('GET', '/api/audit-log/export', { as: staff.auditor })
  expect(answer.headers.get('content-disposition')).toContain('attachment')
  const [head, ...lines] = answer.text.replace('\uFEFF', '').trim().split('\r\n')
  expect(head).toContain('"时间","姓名"')
  expect(lines.map((line) => Number(/^"(\d+)"/.exec(line)?.[1]))).toEqual(lines.map((_, at) => at + 1))
  expect(answer.text).toContain(`"'=1+1"`)
  const { docs } = await desk.payload.find({ collection: 'audit-log', sort: '-id', limit: 1 })
  expect(docs[0]).toMatchObject({ action: 'export', personId: staff.auditor.id })
  const none = await rest('GET', '/api/audit-log/export?from=2020-01-01&to=2020-01-31', { as: staff.admin })
  expect(none.text.trim().split('\r\n')).toHaveLength(1)
  expect((await rest('GET', '/api/audit-log/export?from=gestern', { as: staff.admin })).status).toBe(400)
  expect((await rest('GET', '/api/audit-log/export', { as: staff.finalReviewer })).status).toBe(403)
  expect((await rest('GET', '/api/audit-log/export')).status).toBe(401)
})
