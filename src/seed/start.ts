import type { CollectionSlug, Payload } from 'payload'
import { env } from '@/platform/env'
import { publicationOf } from '@/platform/publication/types'
import { type Progress, seedDemoSchool } from './seed'
import { pictureNames } from './upload'

/**
 * Fills an empty database with the demo school, unless SEED=none. A database with any content is left alone.
 * @returns lines on how to sign in with the demo accounts; empty when nothing was done
 */
export async function fillEmptySchool(payload: Payload, report: Progress): Promise<string[]> {
  if (env.SEED === 'none' || !(await isEmpty(payload))) return []
  return seedDemoSchool(payload, report)
}

/** Pictures of the demo alone do not count: an interrupted first start leaves them, and the next one goes on from there. */
async function isEmpty(payload: Payload): Promise<boolean> {
  const content = Object.entries(payload.collections)
    .filter(([, { config }]) => publicationOf(config))
    .map(([slug]) => slug as CollectionSlug)
  const counts = await Promise.all([
    ...content.map((collection) => payload.count({ collection, trash: true })),
    payload.count({ collection: 'media', where: { title: { not_in: [...pictureNames] } } }),
  ])
  return counts.every(({ totalDocs }) => totalDocs === 0)
}
