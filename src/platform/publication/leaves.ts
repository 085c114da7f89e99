import type { Field } from 'payload'

type Data = Record<string, unknown>

/** A field that holds a value of its own, where it lies in a document. */
export type Leaf = {
  field: Field & { name: string }
  /** as the form knows it: `credits.writer` */
  path: string
  /** Chinese labels from the outermost group inwards */
  labels: string[]
  value: unknown
}

/** What of a document, or of a row in it, is no text of its author's. */
const ASIDE = new Set([
  'id',
  'review',
  'publishedAt',
  'createdBy',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  '_order',
])

type Trail = Pick<Leaf, 'path' | 'labels'>

const ROOT: Trail = { path: '', labels: [] }

/** Every field its author fills in, in the order of the form; a list of rows is one of them. */
export function leavesOf(fields: Field[], data: Data, trail = ROOT): Leaf[] {
  return fields.flatMap((field): Leaf[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => leavesOf(tab.fields, inner(tab, data), below(trail, tab)))
    if (field.type === 'row' || field.type === 'collapsible') return leavesOf(field.fields, data, trail)
    if (field.type === 'group') return leavesOf(field.fields, inner(field, data), below(trail, field))
    if (!('name' in field) || !field.name || field.type === 'ui' || ASIDE.has(field.name)) return []
    // what has no name for people is the system's own
    if (!('label' in field) || typeof field.label !== 'string') return []
    if (('virtual' in field && field.virtual) || ('hidden' in field && field.hidden)) return []
    return [{ ...below(trail, field), field: field as Leaf['field'], value: data[field.name] }]
  })
}

const inner = (holder: object, data: Data): Data =>
  'name' in holder && typeof holder.name === 'string' ? ((data[holder.name] ?? {}) as Data) : data

function below({ labels, path }: Trail, field: object): Trail {
  const name = 'name' in field && typeof field.name === 'string' ? field.name : ''
  // a tab without a name is a way to sort fields, not a thing that has them
  const label =
    'label' in field && typeof field.label === 'string' && (name || 'type' in field) ? field.label : undefined
  return {
    path: [path, name].filter(Boolean).join('.'),
    labels: label ? [...labels, label] : labels,
  }
}
