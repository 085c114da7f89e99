import { diffArrays, diffWordsWithSpace } from 'diff'
import type { Facet } from './facets'

/** A stretch of text, as it was before, as it is, or both. */
type Run = { text: string; change?: 'added' | 'removed' }

/** A field that reads differently now. `paragraphs`: only those that changed, `gap` where others lie between. */
export type Change = {
  path: string
  label: string
  paragraphs: (Run[] | 'gap')[]
  pictures: { id: number; change: 'added' | 'removed' }[]
  names: { collection: string; id: number; change: 'added' | 'removed' }[]
  /** the same pictures in another order */
  reordered: boolean
}

/** Chinese has no spaces: without it, every sentence would be one word. */
const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** What somebody who knows the earlier text has to read, field by field in the order of the form. */
export function compare(before: Facet[], after: Facet[]): Change[] {
  const earlier = new Map(before.map((facet) => [facet.path, facet]))
  const later = new Map(after.map((facet) => [facet.path, facet]))
  const order = [...later.keys(), ...[...earlier.keys()].filter((path) => !later.has(path))]
  return order.flatMap((path) => changeOf(earlier.get(path), later.get(path)) ?? [])
}

function changeOf(before: Facet | undefined, after: Facet | undefined): Change | undefined {
  const { label, path } = (after ?? before) as Facet
  const pictures = listChanges(before?.pictures ?? [], after?.pictures ?? [], String)
  const names = listChanges(
    before?.names ?? [],
    after?.names ?? [],
    ({ collection, id }) => `${collection} ${id}`,
  )
  const change: Change = {
    path,
    label,
    paragraphs: paragraphChanges(before?.paragraphs ?? [], after?.paragraphs ?? []),
    pictures: pictures.map(([id, kind]) => ({ id, change: kind })),
    names: names.map(([name, kind]) => ({ ...name, change: kind })),
    reordered: pictures.length === 0 && (before?.pictures ?? []).join() !== (after?.pictures ?? []).join(),
  }
  const isChanged = change.paragraphs.length + pictures.length + names.length > 0 || change.reordered
  return isChanged ? change : undefined
}

function listChanges<T>(before: T[], after: T[], keyOf: (entry: T) => string): [T, 'added' | 'removed'][] {
  const [had, has] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))]
  return [
    ...before.filter((entry) => !has.has(keyOf(entry))).map((entry): [T, 'removed'] => [entry, 'removed']),
    ...after.filter((entry) => !had.has(keyOf(entry))).map((entry): [T, 'added'] => [entry, 'added']),
  ]
}

function paragraphChanges(before: string[], after: string[]): (Run[] | 'gap')[] {
  const out: (Run[] | 'gap')[] = []
  const parts = diffArrays(before, after)
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]
    const next = parts[at + 1]
    if (!part) continue
    if (!part.added && !part.removed) {
      if (out.length > 0 && next) out.push('gap')
      continue
    }
    // rewritten paragraphs are compared word by word with what they were
    if (part.removed && next?.added) {
      out.push(...rewritten(part.value, next.value))
      at++
    } else {
      for (const text of part.value) out.push([{ text, change: part.added ? 'added' : 'removed' }])
    }
  }
  return out
}

function rewritten(before: string[], after: string[]): Run[][] {
  const count = Math.max(before.length, after.length)
  return Array.from({ length: count }, (_, at) => wordChanges(before[at] ?? '', after[at] ?? ''))
}

/** with less than this in common, two sentences are easier to read one after the other than woven into each other */
const ALIKE = 0.4

function wordChanges(before: string, after: string): Run[] {
  const runs = diffWordsWithSpace(before, after, { intlSegmenter: words }).map(
    ({ added, removed, value }): Run => {
      if (added) return { text: value, change: 'added' }
      return removed ? { text: value, change: 'removed' } : { text: value }
    },
  )
  const common = runs.reduce((length, { change, text }) => (change ? length : length + text.length), 0)
  if (common >= ALIKE * Math.max(before.length, after.length)) return runs
  const whole: Run[] = [
    { text: before, change: 'removed' },
    { text: after, change: 'added' },
  ]
  return whole.filter(({ text }) => text)
}
