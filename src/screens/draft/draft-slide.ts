import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Media } from '@/payload-types'
import { HongzhuError } from '@/platform/errors'
import { filmFields, pictureFields } from '@/platform/media/view'
import { readSchoolCalendar } from '@/platform/school-days/read'
import { pictureOf } from '@/ui/slide-picture'
import type { PictureSize } from '@/ui/slide-preview'
import { manifestItem } from '../manifest'
import { type DraftSource, draftKinds, type FormValues } from './kinds'
import type { DraftSlide } from './types'

const sources = Object.keys(draftKinds) as DraftSource[]
const shape = z.object({ collection: z.enum(sources), data: z.record(z.string(), z.unknown()) })

type Place = { siteUrl: string; timeZone: string }

/**
 * A form's values as the slide a screen would get, whether saved or not. Pictures and places are read as whoever asks may.
 * @throws HongzhuError bad-draft when it is no form of ours
 */
export async function draftSlide(req: PayloadRequest, body: unknown, place: Place): Promise<DraftSlide> {
  const asked = shape.safeParse(body)
  if (!asked.success) throw new HongzhuError('bad-draft', '这份内容不能在校园屏上播放。', 400)
  const { collection, data } = asked.data
  const kind = draftKinds[collection]
  const values: FormValues = { ...data }
  for (const field of kind.media) values[field] = await readMedia(req, data[field])
  if (kind.spaces) values[kind.spaces] = [await readSpace(req, data[kind.spaces])]
  const { timeZone } = place
  const calendar = await readSchoolCalendar(req.payload, timeZone, req)
  const slide = kind.slide(values, { calendar, timeZone, now: Date.now() })
  const shown = values[kind.media[0] ?? ''] as Media | undefined
  const entry = slide && { id: 'draft', changedAt: new Date().toISOString(), slide }
  return {
    ...(entry && { item: manifestItem(entry, place.siteUrl) }),
    ...(slide && pictureOf(slide) && { picture: sizeOf(shown) }),
    notes: kind.media.flatMap((field) => noteOn(values[field] as Media | undefined)),
    timeZone,
  }
}

async function readMedia(req: PayloadRequest, id: unknown): Promise<unknown> {
  if (typeof id !== 'number') return undefined
  return req.payload.findByID({
    collection: 'media',
    id,
    depth: 0,
    select: {
      ...pictureFields,
      ...filmFields,
      width: true,
      height: true,
      consentStatus: true,
      consentExpiresAt: true,
    },
    req,
    overrideAccess: false,
    disableErrors: true,
  })
}

/** The first place named: the one a slide bears the mark of. */
async function readSpace(req: PayloadRequest, ids: unknown): Promise<unknown> {
  const [id]: unknown[] = [ids].flat()
  if (typeof id !== 'number') return undefined
  return req.payload.findByID({
    collection: 'spaces',
    id,
    depth: 0,
    select: { name: true, phrase: true, location: true },
    req,
    overrideAccess: false,
    disableErrors: true,
  })
}

const sizeOf = (media: Media | undefined): PictureSize | undefined =>
  media?.width && media.height ? { width: media.width, height: media.height } : undefined

const SHOWABLE = ['notNeeded', 'obtained', 'blurred']

/** Screens do not show a picture without consent, the preview does. */
function noteOn(media: Media | null | undefined): string[] {
  if (!media) return []
  const over = media.consentExpiresAt && Date.parse(media.consentExpiresAt) < Date.now()
  if (!over && SHOWABLE.includes(media.consentStatus)) return []
  return [
    over
      ? '图片的公开同意已经到期，屏幕上不会出现它；请重新取得同意，或换一张。'
      : '图片还没有确认可以公开，屏幕上不会出现它；请在图片里填写同意情况。',
  ]
}
