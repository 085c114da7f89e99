import type { ScreenPage } from '@/payload-types'
import { HongzhuError } from '@/platform/errors'

/** @throws HongzhuError when a page lacks what its kind is about, or would be over before it begins */
export function refuseEmptyPage({ kind, cover, film, showFrom, showUntil }: ScreenPage): void {
  if (kind === 'image' && !cover) throw missing('cover', '图片页还没有图片，请先选一张再发布。')
  if (kind === 'video' && !film) throw missing('film', '影片页还没有影片，请先选一段再发布。')
  if (showFrom && showUntil && showUntil <= showFrom)
    throw missing('showUntil', '结束时间要晚于开始时间，请改好再发布。')
}

const missing = (field: string, message: string) =>
  new HongzhuError('incomplete-page', message, 400, { field })
