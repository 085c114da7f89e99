import { Hono } from 'hono'
import type { Payload } from 'payload'
import { isListening, onPublication } from '@/platform/publication/channel'
import { toResponse } from '../answer'
import { CurrentManifest } from './current'
import { ScreenEvents } from './events'
import { demoManifest } from './manifest'
import { type ScreenAssets, screenPage, screenPolicy } from './page'

export type ScreensOptions = {
  payload: Payload
  assets: ScreenAssets
  /** public scheme and host, without a slash at the end */
  siteUrl: string
  /** IANA zone of the school */
  timeZone: string
}

export type Screens = { app: Hono; close(): Promise<void> }

/** Publications come in bursts (a document and its pictures): one announcement for those of the same moment. */
const GATHER_MS = 30

/** The screens' addresses: `/screen`, the manifest and the events that tell of a new one. Mount at the root. */
export function createScreens(options: ScreensOptions): Screens {
  const current = new CurrentManifest({
    compose: () => demoManifest(options),
    headers: { 'Cache-Control': 'no-cache' },
    isFresh: isListening,
  })
  const events = new ScreenEvents(async () => (await current.read()).manifest.revision)
  let gathering: NodeJS.Timeout | undefined
  const unsubscribe = onPublication(() => {
    current.drop()
    clearTimeout(gathering)
    gathering = setTimeout(() => void events.announce().catch(() => undefined), GATHER_MS)
  })
  return {
    app: screenRoutes(options.assets, current, events),
    async close() {
      unsubscribe()
      clearTimeout(gathering)
      await events.close()
    },
  }
}

function screenRoutes(assets: ScreenAssets, current: CurrentManifest, events: ScreenEvents): Hono {
  const app = new Hono()
  const page = screenPage(assets)
  app.get('/screen', (c) => {
    if (!isDemo(c.req.query())) return c.redirect('/screen?demo')
    c.header('Content-Security-Policy', screenPolicy)
    c.header('Cache-Control', 'no-cache')
    return c.html(page)
  })
  app.get('/api/screens/manifest', async (c) => {
    if (!isDemo(c.req.query())) return c.json(UNKNOWN_SCREEN, 401)
    return toResponse(c.req.raw, (await current.read()).answer)
  })
  app.get('/api/screens/events', (c) => {
    if (!isDemo(c.req.query())) return c.json(UNKNOWN_SCREEN, 401)
    return events.listen(c)
  })
  return app
}

/** Screens of their own names and tokens come with pairing; until then there is the one that everybody may open. */
const isDemo = (query: Record<string, string>): boolean => 'demo' in query

const UNKNOWN_SCREEN = {
  errors: [{ name: 'unknown-screen', message: '这块屏幕还没有登记。请打开 /screen?demo 查看演示屏。' }],
}
