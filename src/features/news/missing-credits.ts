import type { News } from '@/payload-types'
import type { Remark } from '@/platform/proofreading/finding'

/** Whose words and pictures they are is said under every article. */
export function missingCredits({ body, cover, credits, gallery, origin }: News): Remark[] {
  const remarks: Remark[] = []
  const hasPictures =
    Boolean(cover) || (gallery?.length ?? 0) > 0 || JSON.stringify(body ?? '').includes('"upload"')
  if (!credits?.writer && origin !== 'reprint')
    remarks.push({ path: 'credits.writer', level: 'warning', message: '没有写撰稿人。' })
  if (hasPictures && !credits?.photographer)
    remarks.push({ path: 'credits.photographer', level: 'hint', message: '有照片，没有写摄影。' })
  return remarks
}
