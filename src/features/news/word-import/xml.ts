import { DOMParser, XMLSerializer } from '@xmldom/xmldom'

/**
 * A part of the document as a tree. Entities beyond XML's own five are never expanded: parts with a document type are
 * refused before (open.ts).
 * @throws Error when it is not well-formed
 */
export function parseXml(text: string): Document {
  const problems: string[] = []
  const note = (message: string) => problems.push(message)
  const errorHandler = { warning: note, error: note, fatalError: note }
  const parsed = new DOMParser({ errorHandler, locator: {} }).parseFromString(text, 'text/xml')
  if (problems.length > 0 || !parsed?.documentElement) throw new Error(problems[0] ?? 'no element')
  return parsed
}

export const writeXml = (document: Document): string => new XMLSerializer().serializeToString(document)

/** Child elements; names are compared without prefix, since writers choose their own. */
export function childrenOf(element: Element, name?: string): Element[] {
  const found: Element[] = []
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (isElement(node) && (name === undefined || node.localName === name)) found.push(node)
  return found
}

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element && childrenOf(element, name)[0]

/** Elements below, in their order, not looking inside those found. */
export function outermost(element: Element, names: readonly string[]): Element[] {
  return childrenOf(element).flatMap((child) =>
    names.includes(child.localName) ? [child] : outermost(child, names),
  )
}

/** An attribute by its local name: `val` finds `w:val`. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  for (const attribute of element ? Array.from(element.attributes) : [])
    if (attribute.localName === name || attribute.name === name) return attribute.value
  return undefined
}

const isElement = (node: Node): node is Element => node.nodeType === 1
