import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Context, Hono } from 'hono'
import { pathOf } from '@/platform/media/store'
import { weekNamed } from '@/platform/school-days/week'
import { qrPath } from '@/ui/qr-path'
import { tooMany } from '../failures'
import { filesFromPages } from '../made-from-page'
import type { PageMaker } from '../page-handler'
import { limited } from '../rate-limit'
import { drawPoster, hasChineseFont } from './draw'
import { groupText } from './group-text'
import { linesOf } from './lines'
import { noPicturePage } from './no-picture'
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
  const files = filesFromPages(app, maker, MOST_BYTES)
  const limit = limited('print', tooMany(maker))
  app.get('/digest/:week/picture.jpg', limit, async (c, next) => {
    const address = `/digest/${c.req.param('week')}`
    const etag = await files.etagOf(address)
    const digest = etag && (await readDigest(c, maker))
    if (!etag || !digest) return next()
    if (!(await painter.isReady())) return files.refuse(c, noPicturePage('fonts', address))
    return files.give(c, etag, {
      address,
      headers: {
        'Content-Type': 'image/jpeg',
        'Content-Disposition': `inline; filename="digest-${digest.key}.jpg"`,
      },
      make: async () =>
        painter.draw(await posterOf(digest, maker, place.siteUrl), await photoOf(digest, place.mediaDir)),
      pageWithout: (why) => noPicturePage(why, address),
    })
  })

  app.get('/digest/:week/group.txt', limit, async (c, next) => {
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
