import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
import { isWriter, personOf } from '@/platform/access/people'
import { HongzhuError, NotAllowed, NotSignedIn } from '@/platform/errors'
import { refuseOthers } from '../sniff'
import { fetchFile } from './fetch-file'

const body = z.object({ url: z.string('缺少图片的网址（url）。').max(2000, '图片的网址太长（url）。') })

/** Its kind is found out by decoding it; the name is for messages only. */
const NAME = '公众号图片.jpg'

/**
 * `POST /api/media/fetch` `{url}`: a picture of a pasted WeChat article becomes one of ours, to be described and decided
 * on. From allowed hosts only (fetch-file.ts). For those who may upload.
 */
export const fetchEndpoint: Endpoint = {
  path: '/fetch',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new NotSignedIn()
    if (!isWriter(personOf(req))) throw new NotAllowed()
    await addDataAndFileToRequest(req)
    const read = body.safeParse(req.data ?? {})
    if (!read.success)
      throw new HongzhuError('bad-url', read.error.issues[0]?.message ?? '请求有误。', 400, { field: 'url' })
    const data = await fetchFile(read.data.url)
    await refuseOthers(data, NAME)
    const doc = await req.payload.create({
      collection: 'media',
      data: { alt: '', consentStatus: 'pending' },
      file: { data, name: NAME, mimetype: 'image/jpeg', size: data.length },
      overrideAccess: false,
      user: req.user,
      req,
    })
    return Response.json({ doc }, { status: 201 })
  },
}
