/** Runs of text with what a page keeps of their looks. */
export function inlineOf(target: Document, source: Element): DocumentFragment {
  const fragment = target.createDocumentFragment()
  for (const node of source.childNodes) {
    const made = node instanceof Element ? element(target, node) : text(target, node)
    if (made) fragment.append(made)
  }
  trimEnds(fragment)
  return fragment
}

function element(target: Document, source: Element): Node | undefined {
  if (source.tagName === 'BR') return target.createElement('br')
  if (source.tagName === 'IMG' || /mso-list:\s*ignore/i.test(source.getAttribute('style') ?? ''))
    return undefined
  const inner = target.createDocumentFragment()
  for (const node of source.childNodes) {
    const made = node instanceof Element ? element(target, node) : text(target, node)
    if (made) inner.append(made)
  }
  const wrappers = wrappersOf(target, source)
  return wrappers.reduce<Node>((content, wrapper) => {
    wrapper.append(content)
    return wrapper
  }, inner)
}

const INVISIBLE = /[\u200b\u200c\u200e\u200f\u2060\ufeff\u00ad]/gu
/** typed indents, aligning blanks, line breaks of the markup */
const BLANKS = /[\s\u00a0\u3000]+/gu

function text(target: Document, source: Node): Node | undefined {
  if (source.nodeType !== Node.TEXT_NODE) return undefined
  return target.createTextNode((source.textContent ?? '').replace(INVISIBLE, '').replace(BLANKS, ' '))
}

/** By element or, in WeChat, by style. */
function wrappersOf(target: Document, source: Element): Element[] {
  const style = source.getAttribute('style') ?? ''
  const looks: [string, boolean][] = [
    ['strong', /^(?:B|STRONG)$/.test(source.tagName) || /font-weight:\s*(?:bold|[6-9]00)/i.test(style)],
    ['em', /^(?:I|EM)$/.test(source.tagName) || /font-style:\s*italic/i.test(style)],
    ['u', source.tagName === 'U' || /text-decoration[^;]*underline/i.test(style)],
  ]
  const wrappers = looks.filter(([, wanted]) => wanted).map(([name]) => target.createElement(name))
  const href = source.tagName === 'A' ? source.getAttribute('href') : null
  if (href && /^(?:https?:|mailto:|\/)/i.test(href)) {
    const link = target.createElement('a')
    link.setAttribute('href', href)
    wrappers.push(link)
  }
  return wrappers
}

function trimEnds(fragment: DocumentFragment): void {
  const texts = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT)
  const all: Text[] = []
  while (texts.nextNode()) all.push(texts.currentNode as Text)
  const [first, last] = [all[0], all.at(-1)]
  if (first) first.data = first.data.trimStart()
  if (last) last.data = last.data.trimEnd()
}
