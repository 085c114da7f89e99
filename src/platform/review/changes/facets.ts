import type { Field } from 'payload'
import { plainText } from '@/platform/publication/plain-text'
import { mediaIdsIn } from '@/platform/publication/uses'

/** One field of a text as a reader takes it in: its paragraphs (a value is one), what it names, and its pictures. */
export type Facet = {
  path: string
  /** Chinese, with the group it lies in: 署名 › 撰稿 */
  label: string
  paragraphs: string[]
  /** documents it names, in order */
  names: { collection: string; id: number }[]
  /** ids of media, in order */
  pictures: number[]
}

type Data = Record<string, unknown>
type Trail = { path: string; labels: string[] }

/** How the school's clock shows an instant. */
export type DateWords = (iso: string) => string

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

/** Every field of a document that holds something, in the order of the form. */
export function facetsOf(fields: Field[], data: Data, dates: DateWords): Facet[] {
  return walk(fields, data, { path: '', labels: [] }, dates)
}

function walk(fields: Field[], data: Data, trail: Trail, dates: DateWords): Facet[] {
  return fields.flatMap((field): Facet[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => walk(tab.fields, inner(tab, data), trail, dates))
    if (field.type === 'row' || field.type === 'collapsible') return walk(field.fields, data, trail, dates)
    if (field.type === 'group') return walk(field.fields, inner(field, data), below(trail, field), dates)
    if (!('name' in field) || field.type === 'ui' || ASIDE.has(field.name)) return []
    // what has no name for people is the system's own
    if (!('label' in field) || typeof field.label !== 'string') return []
    if (('virtual' in field && field.virtual) || ('hidden' in field && field.hidden)) return []
    return facetOf(field, data[field.name], below(trail, field), dates)
  })
}

const inner = (holder: object, data: Data): Data =>
  'name' in holder && typeof holder.name === 'string' ? ((data[holder.name] ?? {}) as Data) : data

function below({ labels, path }: Trail, field: object): Trail {
  const name = 'name' in field ? String(field.name) : ''
  const label = 'label' in field && typeof field.label === 'string' ? field.label : undefined
  return {
    path: [path, name].filter(Boolean).join('.'),
    labels: label ? [...labels, label] : labels,
  }
}

function facetOf(field: Field, value: unknown, { labels, path }: Trail, dates: DateWords): Facet[] {
  if (value === null || value === undefined || value === '') return []
  const facet: Facet = { path, label: labels.join(' › '), paragraphs: [], names: [], pictures: [] }
  const read = readers[field.type]
  if (!read) return []
  read(facet, field, value, dates)
  return facet.paragraphs.length + facet.names.length + facet.pictures.length > 0 ? [facet] : []
}

type Read = (facet: Facet, field: Field, value: unknown, dates: DateWords) => void

const asText: Read = (facet, _, value) => {
  facet.paragraphs = String(value).split('\n').filter(Boolean)
}

const asOption: Read = (facet, field, value) => {
  const options = 'options' in field ? field.options : []
  const label = (one: unknown) => {
    const option = options.find((it) => typeof it === 'object' && it.value === one)
    return typeof option === 'object' ? String(option.label) : String(one)
  }
  facet.paragraphs = [[value].flat().map(label).join('、')]
}

const asNames: Read = (facet, field, value) => {
  const collection = 'relationTo' in field && typeof field.relationTo === 'string' ? field.relationTo : ''
  const ids = [value]
    .flat()
    .map(idIn)
    .filter((id) => id !== undefined)
  if (collection === 'media') facet.pictures = ids
  else facet.names = ids.map((id) => ({ collection, id }))
}

const readers: Partial<Record<Field['type'], Read>> = {
  text: asText,
  textarea: asText,
  email: asText,
  number: asText,
  select: asOption,
  radio: asOption,
  relationship: asNames,
  upload: asNames,
  checkbox: (facet, _, value) => {
    if (value) facet.paragraphs = ['是']
  },
  date: (facet, _, value, dates) => {
    facet.paragraphs = [dates(String(value))]
  },
  richText: (facet, field, value) => {
    facet.paragraphs = plainText(value)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    facet.pictures = mediaIdsIn([field], { [(field as { name: string }).name]: value })
  },
  array: (facet, field, value, dates) => {
    const { fields } = field as { fields: Field[] }
    const rows = (value as Data[]).map((row) => walk(fields, row, { path: '', labels: [] }, dates))
    facet.paragraphs = rows.map(rowWords).filter(Boolean)
    facet.names = rows.flatMap((row) => row.flatMap(({ names }) => names))
    facet.pictures = rows.flatMap((row) => row.flatMap(({ pictures }) => pictures))
  },
}

const rowWords = (row: Facet[]): string =>
  row
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ label, paragraphs }) => `${label}：${paragraphs.join('')}`)
    .join('；')

function idIn(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'object' && value !== null && 'id' in value ? idIn(value.id) : undefined
}
