import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openSite } from '../../site/open-site'
import { make, upload } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { rest } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff
let sweepMedia: () => Promise<number>
let references: typeof import('@/platform/media/references')

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  const sweep = await import('@/platform/media/sweep')
  sweepMedia = () => sweep.sweepMedia(desk.payload)
  references = await import('@/platform/media/references')
})
beforeEach(empty)
afterEach(() => vi.restoreAllMocks())
afterAll(() => desk.close())

async function empty() {
  for (const collection of ['news', 'media'] as const) await desk.payload.delete({ collection, where: {} })
  for (const name of readdirSync(desk.mediaDir)) rmSync(place(name), { recursive: true })
}

const DAY = 86_400_000
const place = (...names: string[]) => path.join(desk.mediaDir, ...names)
const onDisk = () =>
  readdirSync(desk.mediaDir)
    .filter((name) => name !== '.strays')
    .sort()
const strayName = (n = 0) => `${n.toString(16).padStart(20, '0')}-${'1'.repeat(12)}-full-480.webp`
const day = (ago = 0) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(Date.now() - ago * DAY)

/** Files written long ago. */
function old(...names: string[]): void {
  for (const name of names) {
    if (!existsSync(place(name))) writeFileSync(place(name), 'x')
    utimesSync(place(name), 0, 0)
  }
}

/** Files put aside some days ago. */
function putAside(ago: number, ...names: string[]): void {
  mkdirSync(place('.strays', day(ago)), { recursive: true })
  for (const name of names) {
    if (existsSync(place(name))) renameSync(place(name), place('.strays', day(ago), name))
    else writeFileSync(place('.strays', day(ago), name), 'x')
  }
}

async function uploaded(shade?: number): Promise<{ id: number; files: string[] }> {
  const { id, doc } = await upload(staff.author, {}, shade)
  const files = references.filesOf(doc)
  old(...files)
  return { id, files: files.sort() }
}

describe('the sweep', () => {
  test('puts aside what no document names once it is old, and drops half-written files', async () => {
    const { files } = await uploaded()
    old(strayName(1), '.0123456789abcdef.part')
    writeFileSync(place(strayName(2)), 'young')
    expect(await sweepMedia()).toBe(2)
    expect(onDisk()).toEqual([...files, strayName(2)].sort())
    expect(readdirSync(place('.strays', day()))).toEqual([strayName(1)])
  })

  test('keeps what was put aside for 30 days, then deletes it', async () => {
    putAside(31, strayName(1))
    putAside(30, strayName(2))
    putAside(29, strayName(3))
    mkdirSync(place('.strays', 'by hand'))
    await sweepMedia()
    expect(readdirSync(place('.strays')).sort()).toEqual([day(30), day(29), 'by hand'].sort())
  })

  test('puts back what a document names after all, however old', async () => {
    const { files } = await uploaded()
    putAside(40, ...files, strayName(1))
    await sweepMedia()
    expect(onDisk()).toEqual(files)
    expect(existsSync(place('.strays', day(40)))).toBe(false)
  })

  test('touches nothing and says so when a large share would go: it is another database', async () => {
    const { files } = await uploaded()
    const strays = Array.from({ length: 51 }, (_, n) => strayName(n))
    old(...strays)
    putAside(40, strayName(99))
    const error = vi.spyOn(desk.payload.logger, 'error')
    expect(await sweepMedia()).toBe(0)
    expect(onDisk()).toEqual([...files, ...strays].sort())
    expect(existsSync(place('.strays', day(40), strayName(99)))).toBe(true)
    expect(error).toHaveBeenCalledWith(expect.stringContaining('DATABASE_URL'))
  })

  test('goes ahead with many strays among very many files', async () => {
    const strays = Array.from({ length: 51 }, (_, n) => strayName(n))
    old(...strays)
    for (let n = 0; n < 460; n++) writeFileSync(place(strayName(1000 + n)), 'young')
    expect(await sweepMedia()).toBe(51)
    expect(readdirSync(place('.strays', day())).sort()).toEqual(strays)
  })
})

test('a document deleted while the others are read hides none of them', async () => {
  const first = await uploaded(10)
  const others = [await uploaded(20), await uploaded(30)]
  const find = desk.payload.db.find.bind(desk.payload.db)
  let deleted = false
  vi.spyOn(desk.payload.db, 'find').mockImplementation(async (args) => {
    const found = await find(args)
    if (args.collection === 'media' && args.limit === 1 && !deleted) {
      deleted = true
      await desk.payload.db.deleteOne({ collection: 'media', where: { id: { equals: first.id } } })
    }
    return found as never
  })
  const named = await references.allCommittedFiles(desk.payload, 1)
  expect(deleted).toBe(true)
  expect([...named]).toEqual(expect.arrayContaining(others.flatMap(({ files }) => files)))
})

test('nobody is sent a file that was put aside', async () => {
  const { id, files } = await uploaded()
  await make('news', 'published', staff, { fields: { cover: id } })
  const site = await openSite(desk)
  try {
    const name = files.find((file) => file.endsWith('.webp')) as string
    expect((await site.get(`/media/${name}`)).status).toBe(200)
    putAside(0, ...files)
    const aside = `.strays/${day()}/${name}`
    for (const address of [name, aside, encodeURIComponent(aside), `.strays%2F${day()}/${name}`]) {
      expect((await site.get(`/media/${address}`)).status, address).toBe(404)
      const answer = await rest('GET', `/api/media/file/${address}`, { as: staff.admin })
      expect(answer.status, address).toBe(404)
    }
  } finally {
    await site.close()
  }
})
