import type { Field } from 'payload'
import { type Facet, facetsOf } from '@/platform/review/changes/facets'

const MOST_OF_A_VALUE = 40
const MOST = 300

/** What changed in a document, in short: 「身份：撰稿人 → 终审人；邮箱（登录名）：a@b → c@d」. Undefined when nothing a person would name did. */
export function beforeAfter(fields: Field[], before: object, after: object): string | undefined {
  const [had, has] = [wordsOf(fields, before), wordsOf(fields, after)]
  const paths = [...new Set([...had.keys(), ...has.keys()])]
  const changes = paths.flatMap((path) => {
    const [was, is] = [had.get(path), has.get(path)]
    if (was?.words === is?.words) return []
    return [`${(is ?? was)?.label}：${was?.words ?? '无'} → ${is?.words ?? '无'}`]
  })
  const note = changes.join('；')
  return note.length > MOST ? `${note.slice(0, MOST - 1)}…` : note || undefined
}

type Words = { label: string; words: string }

function wordsOf(fields: Field[], doc: object): Map<string, Words> {
  const facets = facetsOf(fields, doc as Record<string, unknown>, (iso) => iso.slice(0, 16).replace('T', ' '))
  return new Map(facets.map((facet) => [facet.path, { label: facet.label, words: shortened(facet) }]))
}

function shortened({ names, paragraphs, pictures }: Facet): string {
  const words = [...paragraphs, ...names.map(({ id }) => `#${id}`), ...pictures.map((id) => `图 ${id}`)].join(
    '、',
  )
  return words.length > MOST_OF_A_VALUE ? `${words.slice(0, MOST_OF_A_VALUE - 1)}…` : words
}
