import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { CollectionConfig, PayloadRequest } from 'payload'
import { env } from '../env'
import { tokenOf } from './names'
import { rangeOf } from './range'
import { filesOf, type NamesFiles, renditionsOf } from './references'
import { pathOf } from './store'

type UploadConfig = Exclude<CollectionConfig['upload'], boolean | undefined>
type Handler = NonNullable<UploadConfig['handlers']>[number]

/** What the desk shows; everything else it offers for download. */
const shownTypes: Record<string, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
  mp4: 'video/mp4',
}

/**
 * Answers `/api/media/file/{name}` to people who are signed in: the kept picture, its renditions, films (in pieces, as
 * players ask for them), attachments. Visitors get what is published from the site, under `/media/`.
 */
export const serveToDesk: Handler = async (req, { params }) => {
  // Payload also asks handlers for files a browser claims to have put into cloud storage; there is none
  if (params.clientUploadContext !== undefined || !req.user) return notFound()
  const name = params.filename
  if (!(await mayRead(req, name))) return notFound()
  const place = pathOf(env.MEDIA_DIR, name)
  const status = await stat(place).catch(() => undefined)
  if (!status) return notFound()
  return send(place, status.size, headersOf(name), rangeOf(req.headers.get('range'), status.size))
}

function send(
  place: string,
  size: number,
  headers: Record<string, string>,
  range: ReturnType<typeof rangeOf>,
): Response {
  if (range === 'outside')
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${size}` } })
  const { end, start } = range ?? { start: 0, end: size - 1 }
  return new Response(Readable.toWeb(createReadStream(place, { start, end })) as ReadableStream, {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      'Accept-Ranges': 'bytes',
      'Content-Length': String(end - start + 1),
      ...(range && { 'Content-Range': `bytes ${start}-${end}/${size}` }),
    },
  })
}

/** The picture shown in lists of the desk; none for attachments. */
export function deskThumbnail({ doc }: { doc: Record<string, unknown> }): null | string {
  const smallest = renditionsOf(doc.renditions).find(({ format }) => format === 'webp')
  return smallest ? `/api/media/file/${smallest.file}` : null
}

async function mayRead(req: PayloadRequest, name: string): Promise<boolean> {
  const token = tokenOf(name)
  if (!token) return false
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { filename: { contains: `-${token}-` } },
    select: { filename: true, renditions: true },
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs.some((doc: NamesFiles) => filesOf(doc).includes(name))
}

function headersOf(name: string): Record<string, string> {
  const type = shownTypes[name.split('.').pop() ?? '']
  const always = {
    'Cache-Control': 'private, max-age=31536000, immutable',
    'X-Content-Type-Options': 'nosniff',
  }
  if (type) return { ...always, 'Content-Type': type }
  return {
    ...always,
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': `attachment; filename="${name}"`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
  }
}

const notFound = () => Response.json({ errors: [{ message: '没有这个文件。' }] }, { status: 404 })
