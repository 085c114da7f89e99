import { randomBytes } from 'node:crypto'
import { bits, type Inline } from './model'

/** A node of Lexical as it is stored. */
export type Node = { type: string; version: number; [key: string]: unknown }

/** Lexical's frame around children. */
export const around = { direction: null, format: '' as const, indent: 0, version: 1 }

/** Text with its line breaks; a link is a node around its text. */
export function inlineNodes(inlines: Inline[]): Node[] {
  return inlines.flatMap((inline) => {
    const nodes = inline.text
      .split('\n')
      .flatMap((text, at) => [
        ...(at > 0 ? [{ type: 'linebreak', version: 1 }] : []),
        ...(text === '' ? [] : [words(text, inline.format & ALL)]),
      ])
    return inline.href ? [linkNode(inline.href, nodes)] : nodes
  })
}

const ALL = Object.values(bits).reduce((sum, bit) => sum | bit, 0)

const words = (text: string, format: number): Node => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

const linkNode = (url: string, children: Node[]): Node => ({
  type: 'link',
  ...around,
  version: 3,
  id: newId(),
  fields: { linkType: 'custom', newTab: false, url },
  children,
})

/** 24 hex digits, as Payload makes them. */
export const newId = (): string => randomBytes(12).toString('hex')
