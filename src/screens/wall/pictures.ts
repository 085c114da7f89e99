import type { Payload } from 'payload'
import { renditionsOf } from '@/platform/media/references'
import { mediaPath } from '@/platform/media/rendition'
import { databaseOf, sql } from '../session'

/** px: enough for a tile on a sharp display */
const WIDTH = 480

/** Addresses of small renditions of pictures, by the media's id. A picture that may not be shown now has none. */
export async function smallPictures(payload: Payload, ids: number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const db = await databaseOf(payload)
  const { rows } = await db.execute<{ id: number; renditions: unknown }>(sql`
    select id, renditions from media
    where is_public and kind = 'picture'
      and id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::int)`)
  return new Map(
    rows.flatMap(({ id, renditions }) => {
      const file = smallest(renditions)
      return file ? [[id, mediaPath(file)] as const] : []
    }),
  )
}

function smallest(renditions: unknown): string | undefined {
  const uncropped = renditionsOf(renditions)
    .filter(({ format, shape }) => shape === 'full' && format === 'webp')
    .sort((one, other) => one.width - other.width)
  return (uncropped.find(({ width }) => width >= WIDTH) ?? uncropped.at(-1))?.file
}
