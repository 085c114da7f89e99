import type { Hono } from 'hono'
import type { Payload } from 'payload'
import type { PublicationChannel } from '@/platform/publication/channel'
import type { Manifests } from '@/screens/manifests'
import type { Manifest } from '@/ui/manifest'
import type { Desk } from './payload'

export type OpenScreens = {
  app: Hono
  manifests: Manifests
  /** the demo screen's manifest, or that of whoever holds the token */
  manifest(token?: string): Promise<Manifest>
  /** waits for the notice of a publication, which takes a moment to come round by the database */
  eventually(check: (manifest: Manifest) => boolean, token?: string): Promise<Manifest>
  /** a new screen's token, by pairing through the screens' own addresses */
  pair(screenId: number): Promise<string>
  ask(path: string, token?: string, body?: unknown): Promise<Response>
  close(): Promise<void>
}

/** The screens' addresses in this process, on a desk's database. */
export async function openScreens(desk: Desk): Promise<OpenScreens> {
  const { openPublicationChannel } = await import('@/platform/publication/channel')
  const { createScreens } = await import('@/screens/routes')
  const channel: PublicationChannel = await openPublicationChannel(desk.databaseUrl)
  const screens = createScreens({
    payload: desk.payload,
    assets: { js: '/assets/player.js', css: '/assets/player.css' },
    slideAssets: { js: '/assets/slide-frame.js', css: '/assets/slide-frame.css' },
    worker: '// the service worker',
    siteUrl: 'https://school.example',
    timeZone: 'Asia/Shanghai',
    writes: true,
  })
  const { app, manifests } = screens
  const ask: OpenScreens['ask'] = async (path, token, body) =>
    app.request(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  const manifest: OpenScreens['manifest'] = async (token) =>
    (await (await ask(`/api/screens/manifest${token ? '' : '?demo'}`, token)).json()) as Manifest
  return {
    app,
    manifests,
    ask,
    manifest,
    async eventually(check, token) {
      for (let tries = 0; tries < 100; tries++) {
        const now = await manifest(token)
        if (check(now)) return now
        await new Promise((done) => setTimeout(done, 20))
      }
      throw new Error(
        `never came: ${JSON.stringify((await manifest(token)).items.map(({ slide }) => slide))}`,
      )
    },
    async pair(screenId) {
      const begun = (await (await ask('/api/screens/pairing', undefined, {})).json()) as {
        code: string
        secret: string
      }
      await approve(desk.payload, begun.code, screenId)
      const paired = (await (await ask('/api/screens/pairing', begun.secret)).json()) as { token: string }
      await ask('/api/screens/manifest', paired.token)
      return paired.token
    },
    async close() {
      await screens.close()
      await channel.close()
    },
  }
}

async function approve(payload: Payload, code: string, screenId: number): Promise<void> {
  const { approvePairing } = await import('@/screens/pairing')
  const { ownRequest } = await import('@/screens/session')
  await approvePairing(ownRequest(payload), code, screenId)
}

/** Whether a manifest says something somewhere in its slides. */
export const says =
  (words: string) =>
  ({ items }: Pick<Manifest, 'items'>): boolean =>
    JSON.stringify(items).replaceAll('\u200b', '').includes(words)
