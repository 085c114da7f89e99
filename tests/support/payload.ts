import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { freshDatabase } from './database'

export type Desk = {
  payload: Payload
  /** where uploaded pictures go */
  mediaDir: string
  /** of this desk's own database */
  databaseUrl: string
  close: () => Promise<void>
}

/**
 * Payload with the product's own configuration on a fresh database and an empty folder for pictures. One for each test
 * file: the configuration reads the environment when it is loaded, so modules of src are imported after this.
 * The school has one stage of review unless a test is about more.
 */
export async function openDesk({ graphql = false, stages = '1' as '1' | '2' | '3' } = {}): Promise<Desk> {
  const database = await freshDatabase()
  const mediaDir = mkdtempSync(path.join(tmpdir(), 'hongzhu-media-'))
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    MEDIA_DIR: mediaDir,
    GRAPHQL: graphql ? 'on' : 'off',
  })
  const { startPayload } = await import('@/platform/payload')
  const payload = await startPayload()
  payload.logger.level = 'silent' // refusals are what most tests here ask for
  await payload.updateGlobal({ slug: 'review-settings', data: { stages } })
  return {
    payload,
    mediaDir,
    databaseUrl: database.url,
    async close() {
      void (payload.db as unknown as PostgresAdapter).pool.end()
      await payload.destroy()
      forgetPayload()
      await database.drop()
      rmSync(mediaDir, { recursive: true, force: true })
    },
  }
}

/** Payload keeps its instance for the whole process, which test files share one after the other. */
function forgetPayload(): void {
  const { _payload: kept } = globalThis as { _payload?: Map<string, unknown> }
  kept?.clear()
}
