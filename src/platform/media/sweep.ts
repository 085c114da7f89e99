import type { Payload } from 'payload'
import { env } from '../env'
import { allCommittedFiles } from './references'
import { deleteFiles, deletePartial, listFiles } from './store'

/** minutes a file may lie unnamed: its upload may not be committed yet */
const GRACE = 60

/**
 * Removes what a killed process left behind: files no media document names, and half-written ones. Harmless at any time.
 * Returns how many files went.
 */
export async function sweepMedia(payload: Payload, graceMinutes = GRACE): Promise<number> {
  const before = Date.now() - graceMinutes * 60_000
  // listed first: a file committed in between is then named by its document
  const old = (await listFiles(env.MEDIA_DIR)).filter(({ writtenAt }) => writtenAt < before)
  const named = await allCommittedFiles(payload)
  const stray = old.filter(({ name, partial }) => !partial && !named.has(name))
  const partial = old.filter((file) => file.partial)
  await deleteFiles(
    env.MEDIA_DIR,
    stray.map(({ name }) => name),
  )
  for (const { name } of partial) await deletePartial(env.MEDIA_DIR, name)
  return stray.length + partial.length
}
