import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Payload } from 'payload'
import { HongzhuError } from '@/platform/errors'
import { isListening, onPublication } from '@/platform/publication/channel'
import type { PublicationEvent } from '@/platform/publication/event'
import { toResponse } from '@/site/answer'
import { addressOf } from '@/site/rate-limit'
import { qrPath } from '@/ui/qr-path'
import { screenControl } from './control/routes'
import { ScreenEvents } from './events'
import { bearerOf, mayGuess, mayPair, refuse, screenAsking } from './guard'
import { readHeartbeat, takeHeartbeat } from './heartbeat'
import { DEMO } from './manifest'
import { Manifests } from './manifests'
import { type ScreenAssets, screenPage, screenPolicy } from './page'
import { beginPairing, endPairing, pairingProgress } from './pairing'
import { recordRevision } from './record'
import { slidePage, slidePolicy } from './slide-page'

export type ScreensOptions = {
  payload: Payload
  assets: ScreenAssets
  /** of the frame in which the desk shows a single slide */
  slideAssets: ScreenAssets
  /** text of the service worker */
  worker: string
  /** public scheme and host, without a slash at the end */
  siteUrl: string
  /** IANA zone of the school */
  timeZone: string
  /** false where the database may only be read: then there is the demo screen and no other */
  writes: boolean
}

export type Screens = { app: Hono; manifests: Manifests; close(): Promise<void> }

/** Publications come in bursts (a document and its pictures): one announcement for those of the same moment. */
const GATHER_MS = 30

/** The screens' addresses: `/screen` and `/api/screens/*`. Mount at the root. */
export function createScreens(options: ScreensOptions): Screens {
  const { payload } = options
  const manifests = new Manifests({
    ...options,
    player: options.assets.js,
    isFresh: isListening,
    onMade: (screenId, manifest) =>
      options.writes
        ? recordRevision(payload, screenId, manifest).catch((error) => payload.logger.error(error))
        : Promise.resolve(),
  })
  const events = new ScreenEvents()
  const stopTelling = tellOfPublications(manifests, events)
  return {
    app: screenRoutes(options, manifests, events),
    manifests,
    async close() {
      stopTelling()
      await events.close()
    },
  }
}

function tellOfPublications(manifests: Manifests, events: ScreenEvents): () => void {
  let gathering: NodeJS.Timeout | undefined
  let gathered: PublicationEvent[] = []
  const tell = () => {
    const takeover = gathered.some(({ collection }) => collection === 'takeovers')
    gathered = []
    void events.announce(takeover ? 'takeover' : 'manifest').catch(() => undefined)
  }
  const unsubscribe = onPublication((event) => {
    if (event.cause === 'account' || event.cause === 'redirect') return
    if (event.cause === 'reload') {
      void events.announce('reload', event.id === undefined ? undefined : Number(event.id))
      return
    }
    manifests.drop()
    gathered.push(event)
    clearTimeout(gathering)
    gathering = setTimeout(tell, GATHER_MS)
  })
  return () => {
    unsubscribe()
    clearTimeout(gathering)
  }
}

function screenRoutes(options: ScreensOptions, manifests: Manifests, events: ScreenEvents): Hono {
  const { payload, timeZone, writes } = options
  const app = new Hono()
  servePages(app, options)
  app.use('/api/screens/*', limited)
  app.use('/api/screen-control/*', limited)
  app.get('/api/screens/manifest', async (c) => {
    const screen = isDemo(c) ? DEMO : await screenAsking(payload, c)
    if (typeof screen === 'string' && screen !== DEMO) return refuse(c, screen)
    if (screen !== DEMO && !writes) return refuse(c, 'not-now')
    const composed = await manifests.of(screen)
    // the screen is there, by its token: what is kept has not heard of it yet
    if (!composed) manifests.drop()
    const found = composed ?? (await manifests.of(screen))
    if (!found) return refuse(c, 'not-now')
    if (screen !== DEMO) await endPairing(payload, screen)
    return toResponse(c.req.raw, found.answer)
  })
  app.get('/api/screens/events', async (c) => {
    if (isDemo(c)) return events.hasRoom ? events.listen(c) : refuse(c, 'too-many-attempts')
    const screen = await screenAsking(payload, c)
    return typeof screen === 'string' ? refuse(c, screen) : events.listen(c, screen)
  })
  if (!writes) return app
  writingRoutes(app, options, timeZone)
  app.route('/', screenControl({ payload, manifests, siteUrl: options.siteUrl, timeZone }))
  return app
}

function servePages(app: Hono, { assets, slideAssets, worker }: ScreensOptions): void {
  const serve = (path: string, policy: string, page: string) =>
    app.get(path, (c) =>
      c.html(page, 200, { 'Content-Security-Policy': policy, 'Cache-Control': 'no-cache' }),
    )
  serve('/screen', screenPolicy, screenPage(assets))
  serve('/screen/slide', slidePolicy, slidePage(slideAssets))
  app.get('/screen-worker.js', (c) =>
    c.body(worker, 200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' }),
  )
}

function writingRoutes(app: Hono, { payload, siteUrl }: ScreensOptions, timeZone: string): void {
  app.post('/api/screens/heartbeat', async (c) => {
    const screen = await screenAsking(payload, c)
    if (typeof screen === 'string') return refuse(c, screen)
    return answering(c, async () => {
      await takeHeartbeat(payload, screen, readHeartbeat(await bodyOf(c)), timeZone)
      return c.json({ serverTime: new Date().toISOString() })
    })
  })
  app.post('/api/screens/pairing', async (c) => {
    if (!(await mayPair(c))) return refuse(c, 'too-many-attempts')
    return answering(c, async () => {
      const begun = await beginPairing(payload, c.req.header('user-agent') ?? '', addressOf(c))
      const address = `${siteUrl}/admin/screens/pair?code=${begun.code}`
      return c.json({ ...begun, address, qr: qrPath(address) }, 201)
    })
  })
  app.get('/api/screens/pairing', async (c) => {
    const progress = await pairingProgress(payload, bearerOf(c))
    if (progress.state !== 'expired') return c.json(progress)
    return (await mayGuess(c)) ? c.json(progress, 410) : refuse(c, 'too-many-attempts')
  })
}

/** Far more than a heartbeat after a month without a network, or any form of the desk's. Bytes. */
const MOST_SENT = 512 * 1024

const limited = bodyLimit({
  maxSize: MOST_SENT,
  onError: (c) => c.json({ errors: [{ name: 'too-large', message: '发来的内容太大，没有接收。' }] }, 413),
})

const isDemo = (c: Context): boolean => 'demo' in c.req.query()

async function bodyOf(c: Context): Promise<unknown> {
  try {
    return await c.req.json()
  } catch {
    return undefined
  }
}

async function answering(c: Context, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof HongzhuError)) throw error
    return c.json({ errors: [{ name: error.code, message: error.message }] }, error.status as 400)
  }
}
