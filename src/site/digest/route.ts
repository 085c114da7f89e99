import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Context, Hono } from 'hono'
import { pathOf } from '@/platform/media/store'
import { createPrintQueue, FailedLately, PrinterBusy } from '@/platform/print/queue'
import { weekNamed } from '@/platform/school-days/week'
import { qrPath } from '@/ui/qr-path'
import type { PageMaker } from '../page-handler'
import { readingOf } from '../reading'
import { drawPoster, hasChineseFont } from './draw'
import { groupText } from './group-text'
import { linesOf } from './lines'
import { type NoPicture, noPicturePage } from './no-picture'
import type { Poster } from './poster'
import { findDigest } from './queries'
import type { Digest } from './views'

type Painter = {
  /** can write Chinese */
  isReady: () => Promise<boolean>
  draw: (poster: Poster, photo?: Buffer) => Promise<Buffer>
}

type Place = {
  mediaDir: string
  /** without a slash at the end */
  siteUrl: string
}

const ON_THIS_MACHINE: Painter = { isReady: hasChineseFont, draw: drawPoster }

/** Lines of the picture before it is seen what fits. */
const LINES = 7
const MOST_BYTES = 16e6

/**
 * `/digest/{week}/picture.jpg` and `/digest/{week}/group.txt`: the week for a class group. For everybody, and there exactly
 * while its page is and has something to tell; the picture is kept by the page's own ETag, and drawn one at a time.
 */
export function serveDigests(app: Hono, maker: PageMaker, place: Place, painter = ON_THIS_MACHINE): void {
  const queue = createPrintQueue({ mostBytes: MOST_BYTES })
  const etagOf = async (address: string): Promise<string | undefined> => {
    const page = await app.request(address)
    return page.status === 200 ? (page.headers.get('etag') ?? undefined) : undefined
  }
  const paint = async (digest: Digest, etag: string): Promise<Buffer> => {
    const poster = await posterOf(digest, maker, place.siteUrl)
    const jpeg = await painter.draw(poster, await photoOf(digest, place.mediaDir))
    if ((await etagOf(digest.address)) !== etag)
      throw new Error(`${digest.address} changed while it was drawn`)
    return jpeg
  }

  app.get('/digest/:week/picture.jpg', async (c, next) => {
    const address = `/digest/${c.req.param('week')}`
    const etag = await etagOf(address)
    const digest = etag && (await readDigest(c, maker))
    if (!etag || !digest) return next()
    if (!(await painter.isReady())) return refuse(c, 'fonts', address, maker)
    if (c.req.header('if-none-match') === etag) return c.body(null, 304, { ETag: etag })
    try {
      const jpeg = await queue.obtain(etag, () => paint(digest, etag))
      return c.body(new Uint8Array(jpeg), 200, headersFor(maker, 'image/jpeg', etag, digest))
    } catch (error) {
      if (error instanceof PrinterBusy) return refuse(c, 'busy', address, maker)
      if (!(error instanceof FailedLately))
        maker.payload.logger.error({ err: error, address }, 'a picture of a week could not be drawn')
      return refuse(c, 'failed', address, maker)
    }
  })

  app.get('/digest/:week/group.txt', async (c, next) => {
    const digest = await readDigest(c, maker)
    if (!digest) return next()
    const { school } = await maker.site()
    return c.body(groupText(digest, school, place.siteUrl), 200, {
      ...maker.headers.document,
      'Content-Type': 'text/plain; charset=utf-8',
      'X-Robots-Tag': 'noindex',
    })
  })
}

/** The week of this address, unless it has nothing to tell. */
async function readDigest(c: Context, { payload }: PageMaker): Promise<Digest | undefined> {
  const week = weekNamed(c.req.param('week') ?? '')
  const digest = week && (await findDigest(payload, week))
  return digest && digest.total > 0 ? digest : undefined
}

async function posterOf(digest: Digest, maker: PageMaker, siteUrl: string): Promise<Poster> {
  const { branch, brand, school } = await maker.site()
  const page = siteUrl + digest.address
  return {
    school,
    branch,
    brand: brand.name,
    dates: digest.dates,
    total: digest.total,
    lines: linesOf(digest, LINES),
    qr: qrPath(page),
    address: page.replace(/^https?:\/\//, ''),
  }
}

/** A file that is gone makes a picture without a photograph: the words are what it is for. */
async function photoOf({ cover }: Digest, mediaDir: string): Promise<Buffer | undefined> {
  const file = cover?.picture.share
  return file ? readFile(pathOf(mediaDir, path.basename(file))).catch(() => undefined) : undefined
}

const headersFor = ({ headers }: PageMaker, type: string, etag: string, { key }: Digest) => ({
  ...headers.document,
  'Content-Type': type,
  'Content-Disposition': `inline; filename="digest-${key}.jpg"`,
  'X-Robots-Tag': 'noindex',
  ETag: etag,
})

async function refuse(c: Context, why: NoPicture, address: string, maker: PageMaker): Promise<Response> {
  const html = await maker.draw(noPicturePage(why, address), readingOf(c.req.header('cookie')))
  return c.html(html, 503, { ...maker.headers.page, ...(why === 'busy' && { 'Retry-After': '60' }) })
}
