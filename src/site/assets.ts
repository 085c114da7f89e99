import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Hono } from 'hono'
import { getMimeType } from 'hono/utils/mime'
import { type Answer, buildAnswer, toResponse } from './answer'
import type { HeaderTable } from './headers'
import type { DocumentAssets } from './shell'

/** The built stylesheet and scripts: what documents call them, and the folder they lie in. */
export type SiteAssets = { addresses: DocumentAssets; folder: string }

/** These are few, small and asked for often: held in memory, compressed as well as can be, once. */
const ASSET_BROTLI = 11

/** `/assets/…`: hashed names, so immutable. */
export function serveAssets(app: Hono, assets: SiteAssets, headers: HeaderTable): void {
  const kept = new Map<string, Promise<Answer>>()
  const names = new Set(readdirSync(assets.folder))
  const build = (name: string) =>
    buildAnswer(
      {
        type: getMimeType(name) ?? 'application/octet-stream',
        body: readFileSync(path.join(assets.folder, name)),
        headers: headers.asset,
      },
      ASSET_BROTLI,
    )
  app.get('/assets/:name', async (c, next) => {
    const name = c.req.param('name')
    if (!names.has(name)) return next()
    if (!kept.has(name)) kept.set(name, build(name))
    return toResponse(c.req.raw, await (kept.get(name) ?? build(name)))
  })
}
