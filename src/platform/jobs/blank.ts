import type { FlattenedField } from 'payload'

type Data = Record<string, unknown>
type Test = (value: unknown) => boolean

/** The kinds of field a person writes in or chooses something for. A date, a tick or a category alone is no work lost. */
const written: Partial<Record<FlattenedField['type'], Test>> = {
  text: isWord,
  textarea: isWord,
  richText: isRichText,
  upload: isChosen,
  relationship: isChosen,
  array: isChosen,
  blocks: isChosen,
}

/** Has nobody written or chosen anything in this document? What the system fills in by itself does not count. */
export function isBlank(fields: FlattenedField[], data: Data): boolean {
  return fields.every((field) => {
    const value = data[field.name]
    if (field.type === 'group' || field.type === 'tab')
      return isBlank(field.flattenedFields, (value ?? {}) as Data)
    return isFilledIn(field) || !written[field.type]?.(value)
  })
}

function isFilledIn(field: FlattenedField): boolean {
  const hidden = 'hidden' in field && field.hidden
  const readOnly = 'admin' in field && field.admin && 'readOnly' in field.admin && field.admin.readOnly
  const byDefault = 'defaultValue' in field && field.defaultValue !== undefined
  return Boolean(hidden || readOnly || byDefault)
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

function isChosen(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined
}

function isRichText(value: unknown): boolean {
  return Boolean(value) && !isBlankNode((value as { root: Node }).root)
}

type Node = { type: string; text?: string; children?: Node[] }

/** The editor leaves empty paragraphs behind; anything else, such as a picture or a rule, is work. */
function isBlankNode({ type, text, children = [] }: Node): boolean {
  if (type === 'text') return !isWord(text)
  return ['root', 'paragraph', 'linebreak'].includes(type) && children.every(isBlankNode)
}
