import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { writeAudit } from '@/platform/audit/write'
import { isDatabaseAway } from '@/platform/db/reachability'
import { inTransaction } from '@/platform/db/transaction'
import { HongzhuError } from '@/platform/errors'
import { filesOf, type NamesFiles } from '@/platform/media/references'
import { announce } from '@/platform/publication/announce'
import { restoreSchedule, type Scheduled } from '@/platform/review/schedule'
import {
  documentSchema,
  globalSchema,
  type Manifest,
  type Place,
  rowsSchema,
  SCHEDULE,
  scheduleSchema,
} from '../format'
import { inWords } from '../full-disk'
import { carried, plainTables } from '../portions'
import { shapesOf } from '../shape'
import { restoreRows } from '../tables'
import { letSomebodyIn, setFirstAdminAside } from './accounts'
import { allOf, damaged, type Entry, verified, walk } from './archive'
import { type Checked, checkArchive, parsed } from './check'
import { requireEmpty } from './empty'
import { deferForeignKeys } from './foreign-keys'
import { rebuildPublicView } from './rebuild'
import { advanceNumbers, markNewestVersions, restoreDocument, restoreGlobal } from './restore'
import { Staging } from './staging'

type Options = { source: string; mediaDir: string; report: (line: string) => void }

type Imported = { documents: number; files: number; missing: string[]; signIn: string[] }

/** What one import is about: where it writes, what it was told, what it has seen. */
type Import = {
  req: PayloadRequest
  staging: Staging
  manifest: Manifest
  /** every file that an imported picture has */
  named: Set<string>
  documents: number
}

/** Takes an export in, wholly or not at all. Only an empty installation takes one. */
export async function importSchool(
  payload: Payload,
  { source, mediaDir, report }: Options,
): Promise<Imported> {
  report('核对文件……')
  const checked = await checkArchive(source, shapesOf(payload))
  const staging = await Staging.open(mediaDir, checked.mediaBytes)
  const req = await createLocalReq({}, payload)
  try {
    const imported = await inTransaction(req, () => takeIn(req, { source, report, staging, checked }))
    await staging.close()
    return imported
  } catch (error) {
    await staging.undo()
    throw inWords(error, mediaDir)
  }
}

async function takeIn(
  req: PayloadRequest,
  { checked, report, source, staging }: Omit<Options, 'mediaDir'> & { checked: Checked; staging: Staging },
): Promise<Imported> {
  const { manifest } = checked
  const foreignKeys = await deferForeignKeys(req)
  await requireEmpty(req)
  const firstAdmin = await setFirstAdminAside(req)
  const state: Import = { req, staging, manifest, named: new Set(), documents: 0 }
  report('写入内容……')
  await walk(source, (entry) => handlers[entry.place.kind](state, entry))
  requireAllFiles(state)
  report('核对相互的引用……')
  await foreignKeys.check().catch((error) => {
    throw isDatabaseAway(error) ? error : damaged(`有内容引用了不存在的内容（${messageOf(error)}）`)
  })
  for (const collection of carried) await markNewestVersions(req, collection)
  await advanceNumbers(req, pick(manifest.lastIds, carried))
  report('重建搜索和图片的开放……')
  await rebuildPublicView(req)
  const signIn = await letSomebodyIn(req, firstAdmin)
  const { documents } = state
  const files = staging.names.length
  await writeAudit(req, {
    action: 'import',
    subject: 'site',
    title: '全部内容',
    note: `用 npm run import 导入了 ${checked.header.exportedAt} 导出的 ${documents} 条内容、${files} 个文件；此前的日志里的账号编号是导入前的`,
    personName: '在服务器上操作的人',
  })
  await announce(req, { cause: 'settings' })
  await staging.moveIn()
  return { documents, files, missing: manifest.missing, signIn }
}

const handlers: Record<Place['kind'], (state: Import, entry: Entry) => Promise<void>> = {
  async document(state, entry) {
    const { collection, id } = entry.place as Extract<Place, { kind: 'document' }>
    const slug = carried.find((known) => known === collection)
    const portable = parsed(documentSchema, await textOf(state, entry), entry.name)
    if (!slug || portable.document.id !== id) throw damaged(`“${entry.name}”放错了地方`)
    if (slug === 'media') for (const file of filesOf(portable.document as NamesFiles)) state.named.add(file)
    await named(entry.name, restoreDocument(state.req, slug, portable))
    state.documents += 1
  },
  async global(state, entry) {
    const { slug } = entry.place as Extract<Place, { kind: 'global' }>
    const known = state.req.payload.config.globals.some((global) => global.slug === slug)
    if (!known) throw damaged(`“${entry.name}”放错了地方`)
    const stored = parsed(globalSchema, await textOf(state, entry), entry.name)
    await named(entry.name, restoreGlobal(state.req, slug, stored))
  },
  async media(state, entry) {
    const { name } = entry.place as Extract<Place, { kind: 'media' }>
    await state.staging.take(name, verified(entry, state.manifest.files))
  },
  async table(state, entry) {
    const { name } = entry.place as Extract<Place, { kind: 'table' }>
    const table = plainTables.find((known) => known === name)
    if (!table) throw damaged(`“${entry.name}”放错了地方`)
    const rows = parsed(rowsSchema, await textOf(state, entry), entry.name)
    await named(entry.name, restoreRows(state.req, table, rows))
  },
  async part(state, entry) {
    if (entry.name !== SCHEDULE) return // checkArchive has read the others
    const scheduled = parsed(scheduleSchema, await textOf(state, entry), entry.name)
    for (const each of scheduled) await named(entry.name, restoreSchedule(state.req, each as Scheduled))
  },
}

const textOf = ({ manifest }: Import, entry: Entry): Promise<Buffer> => allOf(verified(entry, manifest.files))

/** Says which file of the archive the database did not take. */
async function named(name: string, work: Promise<void>): Promise<void> {
  await work.catch((error) => {
    if (isDatabaseAway(error)) throw error
    throw new HongzhuError(
      'not-importable',
      `“${name}”导不进来：${messageOf(error)}。什么都没有导入。请把这句话和文件一起发给技术支持。`,
    )
  })
}

/** Every file belongs to a picture, and every picture has its files but those that were gone before. */
function requireAllFiles({ manifest, named, staging }: Import): void {
  const gone = new Set(manifest.missing)
  const there = new Set(staging.names)
  const stray = staging.names.find((name) => !named.has(name))
  if (stray) throw damaged(`“${stray}”不属于任何一张图片`)
  const lacking = [...named].find((name) => !there.has(name) && !gone.has(name))
  if (lacking) throw damaged(`少了“${lacking}”`)
}

/** Of what the database itself said, without the statement and its values. */
function messageOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error ? cause.message : String(cause)
}

const pick = (numbers: Record<string, number>, slugs: CollectionSlug[]): Record<string, number> =>
  Object.fromEntries(slugs.map((slug) => [slug, Object.hasOwn(numbers, slug) ? (numbers[slug] ?? 0) : 0]))
