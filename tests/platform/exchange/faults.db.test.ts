import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { make, upload } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { signIn } from '../../support/rest'
import { hireStaff } from '../../support/staff'
import { type File, filesOf, flipped, withDocuments, withJson, write } from './archives'
import { allRows, filesIn, openEmptyDesk, poolOf, type Rows } from './school'

const folder = mkdtempSync(path.join(tmpdir(), 'hongzhu-faults-'))
const place = (name: string): string => path.join(folder, name)
const archive = place('school.tar')
const HOUR = 3_600_000

let files: File[]
let target: Desk
let untouched: State
let seenInSnapshot: number[]
let lostFile: string
let firstSignIn: string[]

beforeAll(async () => {
  const source = await openDesk()
  const staff = await hireStaff(source.payload)
  const picture = await upload(staff.author)
  const fields = { cover: picture.id, showOnScreens: false }
  await make('news', 'published', staff, { mark: '有图的动态', fields })
  await make('news', 'draft', staff, { mark: '没写完的动态' })
  await exportTo(source, archive)
  seenInSnapshot = await countWhileWriting(source)
  lostFile = filesIn(source.mediaDir)[0] ?? ''
  rmSync(path.join(source.mediaDir, lostFile))
  await exportTo(source, place('lost.tar'))
  files = await filesOf(archive)
  await source.close()

  target = await openEmptyDesk()
  const { ensureFirstAdmin } = await import('@/platform/accounts/first-admin')
  firstSignIn = await ensureFirstAdmin(target.payload)
  untouched = await stateOf(target)
}, 240_000)

afterAll(async () => {
  await target.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('an export', () => {
  it('is of one moment, whatever is written meanwhile', () => {
    const [before, during, afterwards] = seenInSnapshot
    expect(during).toBe(before)
    expect(afterwards).toBe(Number(before) + 1)
  })

  it('never overwrites a file', async () => {
    await expect(exportTo(target, archive)).rejects.toMatchObject({ code: 'file-exists' })
  })
})

describe('an archive that is damaged', () => {
  it.each([0.1, 0.5, 0.9])('changes nothing when it ends after %f of its length', async (share) => {
    const bytes = readFileSync(archive)
    writeFileSync(place('cut.tar'), bytes.subarray(0, Math.floor(bytes.length * share)))
    await refused(place('cut.tar'), 'bad-archive')
  })

  it('changes nothing when only its end is missing', async () => {
    writeFileSync(place('cut.tar'), readFileSync(archive))
    truncateSync(place('cut.tar'), readFileSync(archive).indexOf('manifest.sha256'))
    await refused(place('cut.tar'), 'bad-archive')
  })

  it.each(['media/', 'content/news/1.json', 'content/review-records/1.json', 'manifest.json'])(
    'changes nothing when one bit is wrong in %s',
    async (inside) => {
      await refused(flipped(archive, place('flipped.tar'), inside, 60), 'bad-archive')
    },
  )

  it('is told from a file that is no export, and from none', async () => {
    writeFileSync(place('other.tar'), 'hello')
    await refused(place('other.tar'), 'bad-archive')
    await refused(place('nowhere.tar'), 'no-archive')
    await refused(
      await write(place('other.tar'), [{ name: 'content/news/1.json', bytes: Buffer.from('{}') }]),
      'not-an-export',
    )
  })
})

describe('an archive that means harm', () => {
  const hostile: Record<string, (picture: File) => File[]> = {
    'a path out of the folder': () => [{ name: 'media/../../escaped', bytes: Buffer.from('x') }],
    'an absolute path': () => [{ name: '/tmp/escaped', bytes: Buffer.from('x') }],
    'a symbolic link': ({ name }) => [
      {
        name: name.replace('media/0', 'media/1'),
        bytes: Buffer.alloc(0),
        type: 'symlink',
        linkname: '/etc/passwd',
      },
    ],
    'a hard link': ({ name }) => [
      {
        name: name.replace('media/', 'media/a').slice(0, -1),
        bytes: Buffer.alloc(0),
        type: 'link',
        linkname: '/etc/passwd',
      },
    ],
    'one name twice': (picture) => [picture],
    'a file that no picture has': () => [
      { name: `media/${'0'.repeat(20)}-${'0'.repeat(12)}-master.svg`, bytes: Buffer.from('<svg/>') },
    ],
    'a collection that does not travel': () => [
      { name: 'content/audit-log/1.json', bytes: Buffer.from('{}') },
    ],
    'a document under another number': () => [
      { name: 'content/news/77.json', bytes: Buffer.from('{"document":{"id":78},"versions":[]}') },
    ],
  }

  it.each(Object.keys(hostile))('changes nothing with %s', async (name) => {
    const picture = files.find((file) => file.name.startsWith('media/')) as File
    await refused(
      await write(place('hostile.tar'), [...files, ...(hostile[name]?.(picture) ?? [])]),
      'bad-archive',
    )
  })

  it('changes nothing when a relation leads nowhere', async () => {
    const changed = withDocuments(files, /content\/news\/1\.json/, ({ document }) => {
      document.cover = 4711
    })
    await refused(await write(place('dangling.tar'), changed), 'bad-archive')
  })

  it('changes nothing when the database takes a value for none of its own, and says where', async () => {
    const changed = withDocuments(files, /content\/news\/1\.json/, ({ document }) => {
      document.category = 'no-such-category'
    })
    await refused(await write(place('value.tar'), changed), 'not-importable', 'content/news/1.json')
  })
})

describe('a disk that is full', () => {
  it('changes nothing, and says so', async () => {
    // no file may grow beyond half a kilobyte: the kernel's own refusal, in a process of its own
    expect(await importUnderLimit(target)).toMatchObject({
      code: 1,
      output: expect.stringContaining('磁盘空间不够'),
    })
    expect(await stateOf(target)).toEqual(untouched)
  }, 240_000)

  it('is seen before anything is written', async () => {
    const { Staging } = await import('@/platform/exchange/import/staging')
    const opening = Staging.open(target.mediaDir, Number.MAX_SAFE_INTEGER / 2)
    await expect(opening).rejects.toMatchObject({ code: 'disk-full' })
    expect(await stateOf(target)).toEqual(untouched)
  })
})

describe('another version', () => {
  it('is refused when it is newer, naming what is not known here', async () => {
    const format = withJson(files, /^hongzhu\.json$/, (header: { version: number }) => {
      header.version = 2
    })
    await refused(await write(place('newer.tar'), format), 'newer-export', '第 2 版')
    const shape = withJson(files, /^hongzhu\.json$/, (header: { collections: Record<string, string[]> }) => {
      header.collections.news?.push('hologram')
      header.collections.choirs = ['name']
    })
    await refused(await write(place('newer.tar'), shape), 'newer-export', 'news.hologram、choirs')
  })
})

describe('in the end', () => {
  it('an older archive with a lost file comes in: what it lacks is as in a new document, and no password comes with it', async () => {
    mkdirSync(path.join(target.mediaDir, '.incoming-0123456789ab')) // of an import that was killed
    const older = withoutField(await filesOf(place('lost.tar')), 'showOnScreens')
    const planted = withDocuments(older, /^content\/users\//, ({ document }) => {
      Object.assign(document, { hash: 'of my own', salt: 'of my own' })
    })
    const told = await importFrom(await write(place('older.tar'), planted, [lostFile]))
    expect(told.missing).toEqual([lostFile])
    expect(filesIn(target.mediaDir)).toEqual(mediaFiles().filter((name) => name !== lostFile))
    const { docs } = await target.payload.find({ collection: 'news', draft: true, sort: 'id' })
    expect(docs.map(({ showOnScreens }) => showOnScreens)).toEqual([true, true])
    expect(told.signIn).toEqual(['管理员：admin@hongzhu.local', '密码：和导入前一样'])
    const [, password = ''] = /密码：([^（]+)/.exec(firstSignIn[1] ?? '') ?? []
    expect((await signIn('admin@hongzhu.local', password)).id).toBeGreaterThan(8)
    const { rows } = await poolOf(target).query('select email from users where hash is not null')
    expect(rows).toEqual([{ email: 'admin@hongzhu.local' }])
  })

  it('a school that is there takes no other', async () => {
    const error = await importFrom(archive).catch((refusal) => refusal)
    expect(error).toMatchObject({ code: 'not-empty' })
    expect(error.message).toMatch(/党建动态 2、图片与附件 1、账号 9、校对词库 1、审核记录 3、设置“审核设置”/)
  })
})

type State = { rows: Rows; files: string[] }

const stateOf = async (desk: Desk): Promise<State> => ({
  rows: await allRows(desk),
  files: filesIn(desk.mediaDir),
})

const mediaFiles = (): string[] =>
  files
    .filter(({ name }) => name.startsWith('media/'))
    .map(({ name }) => name.slice('media/'.length))
    .sort()

async function exportTo({ mediaDir, payload }: Desk, file: string) {
  const { exportSchool } = await import('@/platform/exchange/export/export')
  return exportSchool(payload, { target: file, mediaDir, product: '0', report: () => {} })
}

async function importFrom(source: string) {
  const { importSchool } = await import('@/platform/exchange/import/import')
  return importSchool(target.payload, { source, mediaDir: target.mediaDir, report: () => {} })
}

/** The import says no in the expected way, and everything is as it was. */
async function refused(file: string, code: string, words = ''): Promise<void> {
  const error = await importFrom(file).catch((refusal) => refusal)
  expect(error).toMatchObject({ code })
  expect(error.message).toContain(words)
  expect(await stateOf(target)).toEqual(untouched)
}

/** How many news a snapshot sees at its beginning and after somebody else's commit; and how many there are then. */
async function countWhileWriting({ payload }: Desk): Promise<number[]> {
  const { inSnapshot } = await import('@/platform/exchange/export/snapshot')
  return inSnapshot(payload, async (req) => {
    const count = async (seen?: typeof req) =>
      (await payload.db.count({ collection: 'lexicon', req: seen })).totalDocs
    const before = await count(req)
    await payload.create({
      collection: 'lexicon',
      data: { wrong: '帐号', right: '账号', level: 'error', reason: '规范写法', source: '现代汉语词典' },
    })
    return [before, await count(req), await count()]
  })
}

/** A field as if the program that wrote the archive had not had it yet. */
function withoutField(all: File[], field: string): File[] {
  const shapes = withJson(all, /^hongzhu\.json$/, (header: { collections: Record<string, string[]> }) => {
    header.collections.news = header.collections.news?.filter((name) => name !== field) ?? []
  })
  return withDocuments(shapes, /^content\/news\//, ({ document, versions }) => {
    delete document[field]
    for (const { version } of versions) delete version[field]
  })
}

async function importUnderLimit({ databaseUrl, mediaDir }: Desk) {
  const child = spawn(
    'sh',
    ['-c', 'ulimit -f 1; exec "$0" --import tsx src/exchange.ts import "$1"', process.execPath, archive],
    {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: databaseUrl,
        MEDIA_DIR: mediaDir,
        TSX_DISABLE_CACHE: '1',
      },
      timeout: HOUR / 20,
    },
  )
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [out, err] = await Promise.all([buffer(child.stdout), buffer(child.stderr)])
  return { code: await closed, output: `${out}${err}` }
}
