import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { begin, expectOk, release, upload } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { rest, type SignedIn } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'
import { onDatabase } from '../../support/statement'

let desk: Desk
let staff: Staff

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
})
afterAll(() => desk.close())

const FACE = { x: 0.4, y: 0.3, width: 0.2, height: 0.4 }

/** A grey picture with one «face»: fine black and white stripes, which no smaller size can hide. */
async function photoOfFace(): Promise<Buffer> {
  const [width, height] = [800, 600]
  const data = Buffer.alloc(width * height * 3, 128)
  for (let y = 180; y < 420; y++)
    for (let x = 320; x < 480; x++)
      data.fill(Math.floor(x / 8) % 2 ? 0 : 255, (y * width + x) * 3, (y * width + x) * 3 + 3)
  return sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 95 })
    .toBuffer()
}

async function uploadFace(as = staff.author): Promise<number> {
  const answer = await rest('POST', '/api/media', {
    as,
    body: { alt: '一位学生', containsMinors: true, consentStatus: 'pending' },
    file: { name: 'face.jpg', type: 'image/jpeg', data: await photoOfFace() },
  })
  return (expectOk(answer, 201).body.doc as { id: number }).id
}

const pixelate = (
  id: number,
  as: SignedIn | undefined,
  body: unknown = { regions: [FACE], allCovered: true },
) => rest('POST', `/api/media/${id}/pixelate`, { as, body })

const files = () => readdirSync(desk.mediaDir).filter((name) => !name.startsWith('.'))

/** How far the darkest and the lightest pixel of the picture lie apart: the stripes make 255 of it. */
async function contrast(name: string): Promise<number> {
  const { channels } = await sharp(readFileSync(path.join(desk.mediaDir, name))).stats()
  return Math.max(...channels.slice(0, 3).map(({ max, min }) => max - min))
}

it('burns the regions into every stored file and leaves none of the old ones', async () => {
  const id = await uploadFace()
  const before = files()
  for (const name of before) expect(await contrast(name), name).toBeGreaterThan(100)
  const { body } = expectOk(await pixelate(id, staff.author))
  expect(body.doc).toMatchObject({ consentStatus: 'blurred', regions: [FACE], containsMinors: true })
  const after = files()
  expect(after.filter((name) => before.includes(name))).toEqual([])
  expect(after.length).toBe(before.length)
  for (const name of after) expect(await contrast(name), name).toBeLessThan(60)
})

it('answers no old address, not even for those who may see the picture', async () => {
  const id = await uploadFace()
  const news = await begin('news', staff.author, '打码以前', { cover: id })
  const before = (await rest('GET', `/api/media/${id}`, { as: staff.author })).body as { url: string }
  expectOk(await rest('GET', before.url, { as: staff.author }))
  expectOk(await pixelate(id, staff.author))
  expect((await rest('GET', before.url, { as: staff.author })).status).toBe(404)
  expectOk(await release('news', news.id, staff))
  expect((await rest('GET', `/api/media/${id}`)).status).toBe(200)
})

it('destroys what a killed process left behind, also where strays are kept', async () => {
  const { sweepMedia } = await import('@/platform/media/sweep')
  const id = await uploadFace()
  const old = files()
  const bytes = readFileSync(path.join(desk.mediaDir, String(old[0])))
  expectOk(await pixelate(id, staff.author))
  const strays = path.join(desk.mediaDir, '.strays', '2026-01-01')
  mkdirSync(strays, { recursive: true })
  for (const folder of [desk.mediaDir, strays]) writeFileSync(path.join(folder, String(old[0])), bytes)
  await onDatabase(desk.databaseUrl, `insert into doomed_files values ('${old[0]}')`)
  await sweepMedia(desk.payload)
  expect(files()).not.toContain(old[0])
  expect(
    readdirSync(path.join(desk.mediaDir, '.strays')).flatMap((day) =>
      readdirSync(path.join(desk.mediaDir, '.strays', day)),
    ),
  ).not.toContain(old[0])
})

it('says what is wrong with the regions, and changes nothing', async () => {
  const id = await uploadFace()
  const before = files()
  for (const regions of [
    undefined,
    [],
    [{ x: 0.5, y: 0.5, width: 0, height: 0.2 }],
    [{ x: 2, y: 0, width: 1, height: 1 }],
    'all',
  ]) {
    const { status, text } = await pixelate(id, staff.author, { regions })
    expect([status, text]).toEqual([400, expect.stringMatching(/打码/)])
  }
  expect(files()).toEqual(before)
})

it('is done by those who may change the picture', async () => {
  const id = await uploadFace()
  for (const [role, status] of [
    ['otherAuthor', 403],
    ['screenManager', 403],
    ['auditor', 403],
    ['firstReviewer', 200],
    ['admin', 200],
  ] as const)
    expect((await pixelate(id, staff[role])).status, role).toBe(status)
  expect((await pixelate(id, undefined)).status).toBe(401)
  const attachment = await upload(staff.author)
  expect((await pixelate(attachment.id + 1000, staff.author)).status).toBe(404)
})

it('pixelates once when two do it at once', async () => {
  const id = await uploadFace()
  const answers = await Promise.all([pixelate(id, staff.author), pixelate(id, staff.finalReviewer)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
})

it('takes no other file in the place of one that is live, from nobody', async () => {
  const { id } = await upload(staff.author, {}, 90)
  const news = await begin('news', staff.author, '正在网站上', { cover: id })
  expectOk(await release('news', news.id, staff))
  for (const role of ['author', 'finalReviewer', 'admin'] as const) {
    const { status } = await rest('PATCH', `/api/media/${id}`, {
      as: staff[role],
      body: { alt: '换成别的' },
      file: { name: 'other.jpg', type: 'image/jpeg', data: await photoOfFace() },
    })
    expect(status, role).toBe(403)
  }
})
