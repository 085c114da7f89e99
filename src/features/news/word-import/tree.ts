/** What rewrites of a document's tree are made of. New elements are in the namespace of one that is there. */

export function unwrap(element: Element): void {
  replaceBy(element, Array.from(element.childNodes))
}

export function replaceBy(element: Element, nodes: Node[]): void {
  for (const node of nodes) element.parentNode?.insertBefore(node, element)
  element.parentNode?.removeChild(element)
}

export function runOf(like: Element, name: string, words: string): Element {
  const outer = make(like, 'r')
  const inner = make(like, name)
  inner.textContent = words
  outer.appendChild(inner)
  return outer
}

export const make = (like: Element, name: string): Element =>
  like.ownerDocument.createElementNS(like.namespaceURI, `w:${name}`)
