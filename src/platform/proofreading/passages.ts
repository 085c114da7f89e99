import type { Field } from 'payload'
import { type Leaf, leavesOf } from '@/platform/publication/leaves'
import type { Passage } from './finding'

type Data = Record<string, unknown>

/** Every stretch of text of a document that its readers see, in the order of the form. */
export function passagesOf(fields: Field[], data: Data, titlePath?: string): Passage[] {
  return leavesOf(fields, data)
    .flatMap(passagesIn)
    .map((passage) => (passage.path === titlePath ? { ...passage, isTitle: true } : passage))
}

/** Addresses are no prose. */
const NO_PROSE = new Set(['slug', 'url'])

function passagesIn(leaf: Leaf): Passage[] {
  const { field, labels, path, value } = leaf
  const label = labels.join(' › ')
  if (field.type === 'richText') return blocksIn(value).map((text, block) => ({ path, label, text, block }))
  if (field.type === 'array' && Array.isArray(value))
    return (value as Data[]).flatMap((row, at) =>
      leavesOf(field.fields, row, { path: `${path}.${at}`, labels: [...labels, `第 ${at + 1} 行`] }).flatMap(
        passagesIn,
      ),
    )
  const isText = (field.type === 'text' || field.type === 'textarea') && !NO_PROSE.has(field.name)
  return isText && typeof value === 'string' && value.trim() ? [{ path, label, text: value }] : []
}

/** As it is sent, which may be anything. */
type Node = { type?: string; text?: string; children?: Node[] | null; root?: Node | null }

/**
 * The words of each block of a rich text that holds any, in order. A block is what has words or links for children;
 * proofreading/admin/blocks.ts counts the same in the editor.
 */
export function blocksIn(value: unknown): string[] {
  const root = (value as Node | null | undefined)?.root
  return root ? blocksBelow(root) : []
}

function blocksBelow({ children }: Node): string[] {
  if (!Array.isArray(children)) return []
  if (children.some(isInline)) return [children.map(wordsOf).join('')]
  return children.flatMap(blocksBelow)
}

const INLINE = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])
const isInline = ({ type = '' }: Node): boolean => INLINE.has(type)

function wordsOf({ children, text, type }: Node): string {
  if (type === 'linebreak') return '\n'
  return text ?? children?.map(wordsOf).join('') ?? ''
}
