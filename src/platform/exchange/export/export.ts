import { existsSync } from 'node:fs'
import path from 'node:path'
import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { writeAudit } from '@/platform/audit/write'
import { sessionOf, sql } from '@/platform/db/transaction'
import { HongzhuError } from '@/platform/errors'
import { filesOf, type NamesFiles } from '@/platform/media/references'
import { pathOf } from '@/platform/media/store'
import { allSchedules } from '@/platform/review/schedule'
import { documentName, FORMAT, globalName, HEADER, mediaName, SCHEDULE, tableName } from '../format'
import { inWords } from '../full-disk'
import { carried, plainTables } from '../portions'
import { shapesOf } from '../shape'
import { rowsOf } from '../tables'
import { ArchiveWriter } from './archive'
import { documentsOf } from './documents'
import { inSnapshot } from './snapshot'

type Options = {
  /** the archive, which must not be there yet */
  target: string
  mediaDir: string
  /** the product's own version */
  product: string
  report: (line: string) => void
}

type Exported = {
  documents: number
  files: number
  missing: string[]
  /** opinions whose contact stays behind */
  contacts: number
}

/** Writes all that the school typed and uploaded, as of one moment, into one file. The program may be running. */
export async function exportSchool(payload: Payload, options: Options): Promise<Exported> {
  const { target } = options
  requireRoomFor(target)
  const archive = new ArchiveWriter(path.resolve(target), new Date())
  try {
    const exported = await inSnapshot(payload, (req) => writeAll(req, archive, options))
    await noteDown(payload, exported)
    return exported
  } catch (error) {
    await archive.abandon()
    throw inWords(error, path.dirname(path.resolve(target)))
  }
}

function requireRoomFor(target: string): void {
  const folder = path.dirname(path.resolve(target))
  if (!existsSync(folder))
    throw new HongzhuError('no-folder', `没有文件夹 ${folder}。请先建好它，或改正路径。`)
  if (existsSync(target))
    throw new HongzhuError('file-exists', `${target} 已经存在。请换一个文件名，免得盖掉原来的。`)
}

async function writeAll(
  req: PayloadRequest,
  archive: ArchiveWriter,
  { mediaDir, product, report }: Options,
): Promise<Exported> {
  const { payload } = req
  const exportedAt = new Date().toISOString()
  await archive.json(HEADER, {
    format: 'hongzhu-export',
    version: FORMAT,
    product,
    exportedAt,
    ...shapesOf(payload),
  })
  const lastIds: Record<string, number> = {}
  const files: string[] = []
  let documents = 0
  for (const collection of carried) {
    const before = documents
    for await (const portable of documentsOf(req, collection)) {
      await archive.json(documentName(collection, portable.document.id), portable)
      if (collection === 'media') files.push(...filesOf(portable.document as NamesFiles))
      documents += 1
    }
    lastIds[collection] = await lastIdOf(req, collection)
    const { labels } = payload.collections[collection].config
    if (documents > before) report(`${String(labels.plural)} ${documents - before}`)
  }
  for (const { slug } of payload.config.globals) {
    const stored = await payload.db.findGlobal({ slug, req })
    if (Object.keys(stored).length > 0) await archive.json(globalName(slug), stored)
  }
  await archive.json(SCHEDULE, await allSchedules(req))
  for (const table of plainTables) await archive.json(tableName(table), await rowsOf(req, table))
  const missing = await copyFiles(archive, mediaDir, files, report)
  await archive.finish({ missing, lastIds })
  return { documents, files: files.length - missing.length, missing, contacts: await contactsOf(req) }
}

/** @returns the files that are gone */
async function copyFiles(
  archive: ArchiveWriter,
  mediaDir: string,
  files: string[],
  report: Options['report'],
): Promise<string[]> {
  const missing: string[] = []
  for (const [index, file] of files.entries()) {
    if (!(await archive.copy(mediaName(file), pathOf(mediaDir, file)))) missing.push(file)
    if ((index + 1) % 1000 === 0) report(`图片和附件的文件 ${index + 1} / ${files.length}`)
  }
  report(`图片和附件的文件 ${files.length - missing.length}`)
  return missing
}

/** Of the collection's own sequence, which a transaction neither sees as of its start nor rolls back. */
async function lastIdOf(req: PayloadRequest, collection: CollectionSlug): Promise<number> {
  const db = await sessionOf(req)
  const table = collection.replaceAll('-', '_')
  const { rows } = await db.execute<{ last: string | null }>(
    sql`select pg_sequence_last_value(pg_get_serial_sequence(${table}, 'id')::regclass) as last`,
  )
  return Number(rows[0]?.last ?? 0)
}

async function contactsOf(req: PayloadRequest): Promise<number> {
  const where = { sealedContact: { exists: true } }
  const { totalDocs } = await req.payload.db.count({ collection: 'feedback', where, req })
  return totalDocs
}

async function noteDown(payload: Payload, { documents, files }: Exported): Promise<void> {
  await writeAudit(await createLocalReq({}, payload), {
    action: 'export',
    subject: 'site',
    title: '全部内容',
    note: `用 npm run export 导出了 ${documents} 条内容、${files} 个文件`,
    personName: '在服务器上操作的人',
  })
}
