/** As much of a document as the player's drawing needs, and its markup for comparison. */
export class FakeElement {
  readonly nodeType = 1
  readonly childNodes: (FakeElement | FakeText)[] = []
  readonly attributes = new Map<string, string>()

  constructor(
    readonly namespaceURI: string,
    readonly localName: string,
  ) {}

  get lastChild() {
    return this.childNodes[this.childNodes.length - 1]
  }
  setAttribute = (name: string, value: string) => {
    // names are not kept as written in HTML, but are in SVG
    const html = this.namespaceURI.endsWith('xhtml')
    this.attributes.set(html ? name.toLowerCase() : name, value)
  }
  removeAttribute = (name: string) => void this.attributes.delete(name)
  appendChild = (node: FakeElement | FakeText) => void this.childNodes.push(node)
  removeChild = (node: FakeElement | FakeText) =>
    void this.childNodes.splice(this.childNodes.indexOf(node), 1)
  replaceChild = (node: FakeElement | FakeText, old: FakeElement | FakeText) =>
    void this.childNodes.splice(this.childNodes.indexOf(old), 1, node)

  get innerHTML(): string {
    return this.childNodes
      .map((node) => (node instanceof FakeText ? escaped(node.data) : node.outerHTML))
      .join('')
  }

  get outerHTML(): string {
    const attributes = Array.from(this.attributes, ([name, value]) => ` ${name}="${escaped(value)}"`).join('')
    if (/^(img|br)$/.test(this.localName)) return `<${this.localName}${attributes}/>`
    return `<${this.localName}${attributes}>${this.innerHTML}</${this.localName}>`
  }
}

export class FakeText {
  readonly nodeType = 3
  constructor(public data: string) {}
}

export const fakeDocument = {
  createElementNS: (namespace: string, name: string) => new FakeElement(namespace, name),
  createTextNode: (text: string) => new FakeText(text),
}

export const emptyHost = () => new FakeElement('http://www.w3.org/1999/xhtml', 'div')

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
