import { isSealed, seal } from '@/platform/ticket'

/** ms a preview link works at least, and twice that at most: a sign-in's idle time */
const LIFETIME = 30 * 60_000

type Id = number | string | undefined

/** What a preview address carries beside the document's. `as` = id of the person it was given to. */
export type PreviewTicket = Record<'as' | 'until' | 'key', string | undefined>

/**
 * A signed address under which the public site shows a document's newest draft to the person it is made for, as far as
 * they may read it: `/preview/news/12?as=3&until=…&key=…`. Being given one proves nothing about the document, since the
 * desk's form says by itself which one it is about. null while the document has not been saved yet.
 */
export function previewOf(collection: string, id: Id, person: { id: number | string } | null): string | null {
  if (id === undefined || id === null || !person) return null
  // whole steps: the address stays the same from save to save, so that the shown page is not thrown away each time
  const until = Math.ceil(Date.now() / LIFETIME + 1) * LIFETIME
  const key = seal('preview', collection, String(id), String(person.id), until)
  return `/preview/${collection}/${id}?as=${person.id}&until=${until}&key=${key}`
}

/** Id of the person a preview address was signed for; undefined when it was not signed by us or its time is over. */
export function previewerOf(
  collection: string,
  id: string,
  { as, until, key }: PreviewTicket,
): number | undefined {
  const time = Number(until)
  if (!as || !key || !Number.isSafeInteger(time) || time < Date.now()) return undefined
  return isSealed(key, 'preview', collection, id, as, time) ? Number(as) : undefined
}
