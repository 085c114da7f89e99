import type { Element as Described, Props } from './jsx'

/** An element of the document to be, or a text. */
type Part = { type: string; props: Props } | string

const SVG = 'http://www.w3.org/2000/svg'
/** React spells these attributes of SVG in its own way: `strokeWidth`. Others are not drawn on slides. */
const SVG_ATTRIBUTE = /^(?:fill|shape|stroke)[A-Z]/

/** What an element was last drawn with. */
const drawn = new WeakMap<Node, Props>()

/**
 * Makes an element hold what is described: JSX of components without state. What is there already and still right stays:
 * a film goes on when the words beside it change.
 */
export function draw(what: unknown, host: globalThis.Element): void {
  const parts = partsOf(what)
  for (let index = 0; index < parts.length; index++)
    drawPart(parts[index] as Part, host, host.childNodes[index])
  while (host.childNodes.length > parts.length) host.removeChild(host.lastChild as Node)
}

function drawPart(part: Part, host: globalThis.Element, present: ChildNode | undefined) {
  if (typeof part === 'string') return drawText(part, host, present)
  const known = present && drawn.has(present) && (present as globalThis.Element).localName === part.type
  const element = known ? (present as globalThis.Element) : create(part.type, host)
  setAttributes(element, part.props)
  draw(part.props.children, element)
  if (!known) put(element, host, present)
}

function drawText(text: string, host: globalThis.Element, present: ChildNode | undefined) {
  if (present?.nodeType !== 3) put(document.createTextNode(text), host, present)
  else if ((present as Text).data !== text) (present as Text).data = text
}

function put(node: Node, host: globalThis.Element, present: ChildNode | undefined) {
  if (present) host.replaceChild(node, present)
  else host.appendChild(node)
}

function create(type: string, host: globalThis.Element): globalThis.Element {
  const namespace = type === 'svg' ? SVG : host.namespaceURI
  return document.createElementNS(namespace, type)
}

function setAttributes(element: globalThis.Element, props: Props) {
  const before = drawn.get(element) ?? {}
  drawn.set(element, props)
  for (const name of Object.keys({ ...before, ...props })) {
    const value = props[name]
    if (name === 'children' || value === before[name]) continue
    const attribute = attributeOf(name)
    if (value === undefined || value === null || value === false) element.removeAttribute(attribute)
    else element.setAttribute(attribute, value === true ? '' : String(value))
  }
}

/** As React writes it into HTML. */
function attributeOf(name: string): string {
  if (name === 'className') return 'class'
  return SVG_ATTRIBUTE.test(name) ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : name
}

/** Components called, lists and fragments laid flat, nothing left out; neighbouring texts are one. */
function partsOf(what: unknown, parts: Part[] = []): Part[] {
  if (Array.isArray(what)) {
    for (const each of what) partsOf(each, parts)
  } else if (typeof what === 'string' || typeof what === 'number') {
    const last = parts[parts.length - 1]
    if (typeof last === 'string') parts[parts.length - 1] = last + what
    else parts.push(String(what))
  } else if (typeof what === 'object' && what !== null) {
    const { type, props } = what as Described
    if (typeof type === 'string') parts.push({ type, props })
    else partsOf(type(props), parts)
  }
  return parts
}
