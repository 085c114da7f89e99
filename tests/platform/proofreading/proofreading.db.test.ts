import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Finding } from '@/platform/proofreading/finding'
import { begin, CONTENT, expectOk, release, review, upload, words } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { rest, type SignedIn } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
})
afterAll(() => desk.close())

const MOBILE = '13800138000'

const ask = (id: number, as?: SignedIn, body: object = {}, slug = 'news') =>
  rest('POST', `/api/${slug}/${id}/proofread`, { as, body })

async function look(id: number, body: object = {}, slug = 'news'): Promise<Finding[]> {
  return (expectOk(await ask(id, staff.author, body, slug)).body as { findings: Finding[] }).findings
}

const ruleIn = (findings: Finding[], rule: string) => findings.filter((finding) => finding.rule === rule)

async function keep(entry: object): Promise<number> {
  const answer = await rest('POST', '/api/lexicon', { as: staff.finalReviewer, body: entry })
  return (expectOk(answer, 201).body.doc as { id: number }).id
}

describe('looking a text over', () => {
  it('tells of what is on the screen, saved or not, where it is, and changes nothing', async () => {
    const { id } = await begin('news', staff.author, '整理图书角', { body: words('今天,我们整理书架。') })
    expect(ruleIn(await look(id), 'punctuationWidth')).toEqual([
      expect.objectContaining({ path: 'body', block: 0, from: 2, to: 3, words: ',', replacement: '，' }),
    ])
    expect(ruleIn(await look(id, { body: words('今天，我们整理书架。') }), 'punctuationWidth')).toEqual([])
    expect(ruleIn(await look(id), 'punctuationWidth')).toHaveLength(1)
  })

  it('is for those who may read the newest text', async () => {
    const { id } = await begin('news', staff.author, '只给能读的人')
    expect((await ask(id)).status).toBe(401)
    expect((await ask(id, staff.otherAuthor)).status).toBe(404)
    expect((await ask(id, staff.auditor)).status).toBe(200)
  })

  it.each(CONTENT)('works for %s', async (slug) => {
    const { id } = await begin(slug, staff.author, `电话${MOBILE}`)
    expect(ruleIn(await look(id, {}, slug), 'mobileNumber').length).toBeGreaterThan(0)
  })

  it('tells of links that lead nowhere, until they lead somewhere', async () => {
    const target = await begin('news', staff.author, '链接的那一篇')
    const link = (fields: object) => ({
      root: {
        ...words('').root,
        children: [
          {
            type: 'paragraph',
            version: 1,
            children: [
              { type: 'link', version: 3, fields, children: [{ type: 'text', text: '看这里', version: 1 }] },
            ],
          },
        ],
      },
    })
    const body = link({ linkType: 'internal', newTab: false, doc: { relationTo: 'news', value: target.id } })
    const { id } = await begin('news', staff.author, '带链接的一篇', { body })
    expect(ruleIn(await look(id), 'links')).toMatchObject([{ level: 'warning', path: 'body' }])
    const custom = (url: string) => look(id, { body: link({ linkType: 'custom', newTab: false, url }) })
    expect(ruleIn(await custom('/news/never-was'), 'links')).toHaveLength(1)
    expectOk(await release('news', target.id, staff))
    expect(ruleIn(await look(id), 'links')).toEqual([])
    const live = await rest('GET', `/api/news/${target.id}`, { as: staff.author })
    for (const url of [`/news/${live.body.slug}`, '/about', '/news/page/2', 'https://example.org/news/gone'])
      expect(ruleIn(await custom(url), 'links'), url).toEqual([])
  })

  it('tells of pictures nobody has described', async () => {
    const { id: cover } = await upload(staff.author, { alt: 'IMG_2041' }, 51)
    const { id: good } = await upload(staff.author, { alt: '两位老师在图书角整理书架' }, 52)
    const { id } = await begin('news', staff.author, '带照片的一篇', { cover, gallery: [{ image: good }] })
    expect(ruleIn(await look(id), 'alt')).toMatchObject([
      { message: expect.stringContaining('没有写出画面') },
    ])
  })

  it('warns when name, class and face of a pupil meet', async () => {
    const faces = { containsMinors: true, consentStatus: 'obtained', consentRef: '一' }
    const { id: cover } = await upload(staff.author, faces, 53)
    const body = words('三（2）班王小明同学读了一首诗。')
    const { id } = await begin('news', staff.author, '读诗', { body })
    expect(await look(id)).toContainEqual(expect.objectContaining({ rule: 'pupilNamed', level: 'hint' }))
    expect(ruleIn(await look(id), 'pupilFound')).toEqual([])
    expect(ruleIn(await look(id, { cover }), 'pupilFound')).toMatchObject([{ level: 'warning' }])
  })

  it('tells of missing credits', async () => {
    const { id } = await begin('news', staff.author, '没有署名的一篇', { credits: { writer: '' } })
    expect(ruleIn(await look(id), 'own')).toMatchObject([{ message: '没有写撰稿人。' }])
  })
})

describe('handing a text in', () => {
  it('is refused with an error in it, naming the words and the remedy', async () => {
    const { id } = await begin('news', staff.author, '通知', { body: words(`请联系${MOBILE}。`) })
    const answer = await review('news', id, 'submit', staff.author)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('proofreading-errors')
    expect(answer.text).toContain(MOBILE)
  })

  it('goes on with a reason, which its reviewers, the record and the audit log show', async () => {
    const { id } = await begin('news', staff.author, '热线', { body: words(`热线${MOBILE}。`) })
    const overrideReason = '这是学校公开的热线'
    expectOk(await review('news', id, 'submit', staff.author, { overrideReason }))
    const standing = await rest('GET', `/api/news/${id}/review`, { as: staff.finalReviewer })
    expect(standing.body).toMatchObject({ state: 'finalReview', overrideReason })
    const { docs } = await desk.payload.find({ collection: 'audit-log', where: { document: { equals: id } } })
    expect(docs.find(({ action }) => action === 'submit')).toMatchObject({ note: overrideReason })
  })

  it('is not held up by warnings', async () => {
    const { id } = await begin('news', staff.author, '提醒', { body: words('今天,我们去植树。') })
    expectOk(await review('news', id, 'submit', staff.author))
  })
})

describe('the lexicon', () => {
  it('is kept by final reviewers and admins', async () => {
    const body = { wrong: '既使', right: '即使', level: 'error' }
    for (const as of [staff.author, staff.firstReviewer, staff.auditor])
      expect((await rest('POST', '/api/lexicon', { as, body })).status).toBe(403)
    expect((await rest('GET', '/api/lexicon')).status).toBe(403)
    expectOk(await rest('POST', '/api/lexicon', { as: staff.admin, body }), 201)
  })

  it('is looked up as it is now: new, changed, out of date, taken out', async () => {
    const { id } = await begin('news', staff.author, '按装新书架')
    const found = async () =>
      ruleIn(await look(id), 'lexicon').map(({ level, replacement }) => [level, replacement])
    expect(await found()).toEqual([])
    const entry = await keep({ wrong: '按装', right: '安装', level: 'warning', source: '词典' })
    expect(await found()).toEqual([
      ['warning', '安装'],
      ['warning', '安装'],
    ])
    const change = (body: object) =>
      rest('PATCH', `/api/lexicon/${entry}`, { as: staff.finalReviewer, body }).then((answer) =>
        expectOk(answer),
      )
    await change({ level: 'error' })
    expect((await review('news', id, 'submit', staff.author)).status).toBe(422)
    await change({ validUntil: '2020-01-01T00:00:00.000Z' })
    expect(await found()).toEqual([])
    await change({ validUntil: null, validFrom: '2999-01-01T00:00:00.000Z' })
    expect(await found()).toEqual([])
    await change({ validFrom: null })
    expect(await found()).toHaveLength(2)
    expectOk(await rest('DELETE', `/api/lexicon/${entry}`, { as: staff.finalReviewer }))
    expect(await found()).toEqual([])
  })
})
