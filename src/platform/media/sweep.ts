import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { env } from '../env'
import { doomedNames, forgetDoomed } from './doomed'
import { isFileName } from './names'
import { allCommittedFiles } from './references'
import { deleteFiles, deletePartial, listFiles, pathOf } from './store'

/** minutes a file may lie unnamed: its upload may not be committed yet */
const GRACE = 60
/** in MEDIA_DIR: what no document names, in a folder for each day it was put there. No file name of ours, so never served */
const STRAYS = '.strays'
/** days a stray file is kept */
const KEPT = 30
/** A killed process leaves a handful behind. More than both of these means another database than the one of these files. */
const FEW = { files: 50, share: 0.1 }

const DAY = 86_400_000
const DAY_FOLDER = /^\d{4}-\d\d-\d\d$/

/**
 * Clears away what a killed process left behind: half-written files at once, files no media document names after 30 days
 * out of sight, and back if a document names them again. Harmless at any time, and with the wrong database.
 * Returns how many files went.
 */
export async function sweepMedia(payload: Payload, graceMinutes = GRACE): Promise<number> {
  await destroyDoomed(payload)
  const before = Date.now() - graceMinutes * 60_000
  // listed first: a file committed in between is then named by its document
  const files = await listFiles(env.MEDIA_DIR)
  const named = await allCommittedFiles(payload)
  const old = files.filter(({ writtenAt }) => writtenAt < before)
  const partial = old.filter((file) => file.partial)
  for (const { name } of partial) await deletePartial(env.MEDIA_DIR, name)
  await putBack(named)
  const strays = old.filter((file) => !file.partial && !named.has(file.name)).map(({ name }) => name)
  const all = files.length - files.filter((file) => file.partial).length
  if (strays.length > FEW.files && strays.length > all * FEW.share) {
    payload.logger.error(
      `media 文件夹的 ${all} 个文件里，有 ${strays.length} 个在数据库里没有记录，没有清理。` +
        '请检查 DATABASE_URL 和 MEDIA_DIR：可能连到了别的数据库。',
    )
    return partial.length
  }
  await putAside(strays)
  await removeExpired()
  return strays.length + partial.length
}

/** Deletes for good what a pixelation has given up, also where strays are kept. */
export async function destroyDoomed(payload: Payload): Promise<void> {
  const names = (await doomedNames(payload)).filter(isFileName)
  if (names.length === 0) return
  for (const folder of [env.MEDIA_DIR, ...(await dayFolders())]) await deleteFiles(folder, names)
  await forgetDoomed(payload, names)
}

async function putAside(names: string[]): Promise<void> {
  if (names.length === 0) return
  const folder = path.join(env.MEDIA_DIR, STRAYS, dayOf(Date.now()))
  await mkdir(folder, { recursive: true })
  for (const name of names) await move(pathOf(env.MEDIA_DIR, name), pathOf(folder, name))
}

/** Undoes what a sweep did with the wrong or an older database. */
async function putBack(named: Set<string>): Promise<void> {
  for (const folder of await dayFolders()) {
    const names = (await readdir(folder)).filter((name) => isFileName(name) && named.has(name))
    for (const name of names) await move(pathOf(folder, name), pathOf(env.MEDIA_DIR, name))
  }
}

async function removeExpired(): Promise<void> {
  const oldest = dayOf(Date.now() - KEPT * DAY)
  const expired = (await dayFolders()).filter((folder) => path.basename(folder) < oldest)
  for (const folder of expired) await rm(folder, { recursive: true, force: true })
}

async function dayFolders(): Promise<string[]> {
  const place = path.join(env.MEDIA_DIR, STRAYS)
  const names = await readdir(place).catch(unlessMissing)
  return (names ?? []).filter((name) => DAY_FOLDER.test(name)).map((name) => path.join(place, name))
}

/** A file deleted with its document meanwhile is no error. */
const move = (from: string, to: string) => rename(from, to).catch(unlessMissing)

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

/** 2026-11-25, as the school's calendar has it */
const dayOf = (time: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: env.TZ_SCHOOL }).format(new Date(time))
