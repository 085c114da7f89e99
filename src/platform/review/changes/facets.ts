import type { Field } from 'payload'
import { type Leaf, leavesOf } from '@/platform/publication/leaves'
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

/** How the school's clock shows an instant. */
export type DateWords = (iso: string) => string

/** Every field of a document that holds something, in the order of the form. */
export function facetsOf(fields: Field[], data: Data, dates: DateWords): Facet[] {
  return leavesOf(fields, data).flatMap((leaf) => facetOf(leaf, dates))
}

function facetOf({ field, labels, path, value }: Leaf, dates: DateWords): Facet[] {
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
    const rows = (value as Data[]).map((row) => facetsOf(fields, row, dates))
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
