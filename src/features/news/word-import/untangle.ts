import type { Numbering } from './numbering'
import type { Docx } from './open'
import type { Note } from './report'
import { attributeOf, childOf, childrenOf, outermost, parseXml, writeXml } from './xml'

/** Bookmarks of this name tell read.ts how a paragraph is numbered: mammoth passes bookmarks on. */
export const MARK = 'hongzhu-number:'

type Context = { docx: Docx; numbering: Numbering; note: Note }
type Rewrite = (element: Element, context: Context) => void

/**
 * The text of a document as mammoth understands all of it. What mammoth would pass over is put into words it knows:
 * text boxes and grouped pictures of Word and WPS, numbers that stand outside the text, pinyin, formulas, simple fields.
 * What nothing can be made of is noted.
 */
export function untangle(xml: string, context: Context): string {
  const document = parseXml(xml)
  visit(document.documentElement, context)
  return writeXml(document)
}

/** A rewrite may put other elements in an element's place; those are then looked at in turn. */
function visit(element: Element, context: Context): void {
  let child = element.firstChild
  while (child) {
    const before: ChildNode | null = child.previousSibling
    if (child.nodeType === 1) rewrites.get((child as Element).localName)?.(child as Element, context)
    const replaced = child.parentNode !== element
    const now: ChildNode | null = before ? before.nextSibling : element.firstChild
    if (replaced) {
      child = now
      continue
    }
    if (child.nodeType === 1) visit(child as Element, context)
    child = child.nextSibling
  }
}

/** By the names of elements, without their prefixes. */
const rewrites = new Map<string, Rewrite>(
  Object.entries({
    AlternateContent: chooseAlternative,
    drawing: flattenDrawing,
    pict: flattenPict,
    p: markNumber,
    fldSimple: unwrapField,
    dir: unwrap,
    bdo: unwrap,
    cr: (element) => replaceBy(element, [make(element, 'br')]),
    ruby: keepBase,
    oMathPara: unwrap,
    oMath: writeFormula,
    altChunk: (_, { note }) => note('includedFiles'),
    subDoc: (_, { note }) => note('includedFiles'),
    OLEObject: (_, { note }) => note('objects'),
    ins: (_, { note }) => note('revisions'),
    del: (element, { note }) => note('revisions', element.textContent || undefined),
    moveFrom: (_, { note }) => note('revisions'),
    blip: (element, { docx, note }) => forgetMissing(element, 'r:embed', docx, note),
    imagedata: (element, { docx, note }) => forgetMissing(element, 'r:id', docx, note),
    srcRect: (element, { note }) => {
      if (['l', 't', 'r', 'b'].some((side) => Number(attributeOf(element, side) ?? 0) > 0))
        note('pictureCrop')
    },
    textpath: (element, { note }) => note('watermark', attributeOf(element, 'string')),
    highlight: noteLooks,
    color: noteLooks,
  } satisfies Record<string, Rewrite>),
)

/** Word writes a drawing twice, for itself and for old readers; mammoth reads the old one, which WPS leaves out. */
function chooseAlternative(element: Element, { note }: Context): void {
  const choice = childOf(element, 'Choice')
  const fallback = childOf(element, 'Fallback')
  const isKnown = choice && outermost(choice, ['txbxContent', 'pic']).length > 0
  const chosen = isKnown || !fallback?.firstChild ? choice : fallback
  if (chosen === choice && choice && !isKnown) noteUnreadable(choice, note)
  replaceBy(element, chosen ? Array.from(chosen.childNodes) : [])
}

function flattenDrawing(element: Element, { note }: Context): void {
  const parts = outermost(element, ['txbxContent', 'pic'])
  if (parts.length === 0) noteUnreadable(element, note)
  const [only] = parts
  const isPlain =
    parts.length === 1 && only?.localName === 'pic' && only.parentNode?.nodeName.endsWith('graphicData')
  if (isPlain || parts.length === 0) return
  const boxes = parts.filter(({ localName }) => localName === 'txbxContent')
  note('textBoxes', undefined, boxes.length)
  replaceBy(
    element,
    parts.map((part) => (part.localName === 'pic' ? drawingOf(part, element) : boxOf(part, element))),
  )
}

/** Shapes of old: their kinds are many, their text boxes and pictures alike. */
function flattenPict(element: Element, { note }: Context): void {
  const parts = outermost(element, ['txbxContent', 'imagedata'])
  if (outermost(element, ['textpath']).length > 0) note('watermark')
  const isFlat = parts.every(({ parentNode }) => parentNode === element)
  if (isFlat) return
  const boxes = parts.filter(({ localName }) => localName === 'txbxContent')
  note('textBoxes', undefined, boxes.length)
  while (element.firstChild) element.removeChild(element.firstChild)
  for (const part of parts) element.appendChild(part)
}

function noteUnreadable(element: Element, note: Note): void {
  note('charts', undefined, outermost(element, ['chart']).length)
  note('smartArt', undefined, outermost(element, ['relIds']).length)
}

/** A picture on its own, as the simplest drawing there is. */
function drawingOf(pic: Element, drawing: Element): Element {
  const described = outermost(drawing, ['docPr'])[0]
  const own = pic.ownerDocument
  const container = childrenOf(drawing)[0] ?? drawing
  const data = own.createElementNS(DRAWING, 'a:graphicData')
  const graphic = own.createElementNS(DRAWING, 'a:graphic')
  const inline = own.createElementNS(container.namespaceURI, 'wp:inline')
  const outer = own.createElementNS(drawing.namespaceURI, 'w:drawing')
  data.appendChild(pic)
  graphic.appendChild(data)
  if (described) inline.appendChild(described.cloneNode(false))
  inline.appendChild(graphic)
  outer.appendChild(inline)
  return outer
}

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main'

/** mammoth puts what stands in a `pict` after its paragraph, where the text of a box belongs. */
function boxOf(content: Element, drawing: Element): Element {
  const pict = make(drawing, 'pict')
  pict.appendChild(content)
  return pict
}

function markNumber(paragraph: Element, { numbering, note }: Context): void {
  const label = numbering.next(paragraph)
  if (!label) return
  if (label.as === 'words') note('numbering', label.text)
  const mark = make(paragraph, 'bookmarkStart')
  mark.setAttributeNS(paragraph.namespaceURI, 'w:name', MARK + JSON.stringify(label))
  const properties = childOf(paragraph, 'pPr')
  paragraph.insertBefore(mark, properties?.nextSibling ?? paragraph.firstChild)
}

/** Links may be written as a field in one piece. */
function unwrapField(element: Element): void {
  const link = /^\s*HYPERLINK\s+"([^"]+)"/.exec(attributeOf(element, 'instr') ?? '')?.[1]
  const content = Array.from(element.childNodes)
  const asLink = (address: string) => [
    fieldMark(element, 'begin'),
    run(element, 'instrText', ` HYPERLINK "${address}" `),
    fieldMark(element, 'separate'),
    ...content,
    fieldMark(element, 'end'),
  ]
  replaceBy(element, link ? asLink(link) : content)
}

function fieldMark(like: Element, type: string): Element {
  const outer = make(like, 'r')
  const mark = make(like, 'fldChar')
  mark.setAttributeNS(like.namespaceURI, 'w:fldCharType', type)
  outer.appendChild(mark)
  return outer
}

/** Pinyin over characters (拼音指南): the characters are the text. */
function keepBase(element: Element, { note }: Context): void {
  const words = childOf(element, 'rubyBase')?.textContent ?? ''
  note('pinyin', words)
  const text = make(element, 't')
  text.textContent = words
  replaceBy(element, [text])
}

function writeFormula(element: Element, { note }: Context): void {
  const words = outermost(element, ['t'])
    .map(({ textContent }) => textContent)
    .join('')
  note('equations', words)
  const word = wordNamespace(element)
  const outer = element.ownerDocument.createElementNS(word, 'w:r')
  const text = element.ownerDocument.createElementNS(word, 'w:t')
  text.textContent = words
  outer.appendChild(text)
  replaceBy(element, [outer])
}

function wordNamespace(element: Element): string | null {
  let above: Element = element
  while (above.localName !== 'document' && above.parentNode?.nodeType === 1)
    above = above.parentNode as Element
  return above.namespaceURI
}

function noteLooks(element: Element, { note }: Context): void {
  const value = attributeOf(element, 'val') ?? ''
  const parent = element.parentNode?.nodeName.split(':').pop()
  if (parent === 'rPr' && !/^(auto|none|0{6}|[0-3]{6})$/i.test(value)) note('looks')
}

/** mammoth gives the whole document up over one picture that leads nowhere. */
function forgetMissing(element: Element, name: string, { relationships }: Docx, note: Note): void {
  const id = attributeOf(element, name.split(':').pop() ?? '')
  if (id === undefined || relationships.get(id)?.target) return
  for (const attribute of Array.from(element.attributes))
    if (attribute.value === id) element.removeAttributeNode(attribute)
  note('pictureMissing')
}

function unwrap(element: Element): void {
  replaceBy(element, Array.from(element.childNodes))
}

function replaceBy(element: Element, nodes: Node[]): void {
  for (const node of nodes) element.parentNode?.insertBefore(node, element)
  element.parentNode?.removeChild(element)
}

function run(like: Element, name: string, words: string): Element {
  const outer = make(like, 'r')
  const inner = make(like, name)
  inner.textContent = words
  outer.appendChild(inner)
  return outer
}

const make = (like: Element, name: string): Element =>
  like.ownerDocument.createElementNS(like.namespaceURI, `w:${name}`)
