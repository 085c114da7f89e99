import type { PayloadRequest, TextFieldValidation } from 'payload'
import { pinyin } from 'pinyin-pro'
import { env } from '@/platform/env'

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const MAX_LENGTH = 80
/** syllables kept: enough to recognise, short enough to read out */
const MAX_WORDS = 8

/**
 * A short, stable name for an address: `20260314-ji-du-dang-yuan-da-hui`.
 * Never empty: a title without a single letter or digit gives the date, or the fallback.
 */
export function slugOf(title: string, date: string | null | undefined, fallback: string): string {
  const words = pinyin(title, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .flatMap((word) =>
      word
        .toLowerCase()
        .normalize('NFKD')
        .split(/[^a-z0-9]+/),
    )
    .filter(Boolean)
    .slice(0, MAX_WORDS)
  const parts = [date ? dayOf(date) : '', ...words].filter(Boolean)
  return parts.join('-').slice(0, MAX_LENGTH).replace(/-+$/, '') || fallback
}

/** A slug no other document of the collection has, drafts and trash included: `-2`, `-3` … is appended when taken. */
export async function freeSlug(
  req: PayloadRequest,
  collection: string,
  id: number | string,
  wanted: string,
): Promise<string> {
  for (let n = 1; ; n++) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`
    const { totalDocs } = await req.payload.count({
      collection: collection as 'news',
      where: { and: [{ slug: { equals: slug } }, { id: { not_equals: id } }] },
      trash: true,
      req,
    })
    if (totalDocs === 0) return slug
  }
}

/** Whether a document can have this name at all. What comes out of an address may be anything, `../search` and NUL included. */
export const isSlug = (name: string): boolean => SLUG.test(name)

export const checkSlug: TextFieldValidation = (value) => {
  if (!value) return true
  if (value.length > MAX_LENGTH) return `网址名最长 ${MAX_LENGTH} 个字符，请缩短。`
  return isSlug(value) || '网址名只能用小写字母、数字和连字符，例如 20260314-du-shu-hui。'
}

function dayOf(date: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: env.TZ_SCHOOL })
    .format(new Date(date))
    .replaceAll('-', '')
}
