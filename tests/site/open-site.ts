import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Desk } from '../support/payload'

export type OpenSite = Awaited<ReturnType<typeof openSite>>

/** The public site on a real port, on the desk's database, listening to publications. Redirects are not followed. */
export async function openSite({ payload, mediaDir, databaseUrl }: Desk, siteUrl = 'https://school.example') {
  const { createSite } = await import('@/site/app')
  const { publicRoutes } = await import('@/site/routes')
  const { servePreviews } = await import('@/site/preview/route')
  const { openPublicationChannel } = await import('@/platform/publication/channel')
  const folder = mkdtempSync(path.join(tmpdir(), 'hongzhu-assets-'))
  writeFileSync(path.join(folder, 'site.0a1b.css'), 'body { color: black }')
  const addresses = { css: { site: '/assets/site.0a1b.css' }, page: '/assets/page.js' }
  const channel = await openPublicationChannel(databaseUrl)
  const site = createSite({
    payload,
    mediaDir,
    siteUrl,
    routes: publicRoutes,
    assets: { folder, addresses },
    mounts: [servePreviews('/assets/preview.js')],
  })
  const server = createServer(site.handle)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    base,
    site,
    get: (address: string, init: RequestInit = {}) => fetch(base + address, { redirect: 'manual', ...init }),
    /** without the places where a line of a title may break */
    async text(address: string): Promise<string> {
      return (await (await fetch(base + address)).text()).replaceAll(/<wbr ?\/?>/g, '')
    },
    async close(): Promise<void> {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      site.close()
      await channel.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Waits until `check` holds, asking every few ms; fails after two seconds, far beyond what freshness promises. */
export async function soon(check: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 2000; Date.now() < end; ) {
    if (await check()) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  throw new Error('it did not happen within 2 s')
}
