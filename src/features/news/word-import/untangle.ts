import { chooseAlternative, flattenDrawing, flattenPict } from './drawings'
import type { Numbering } from './numbering'
import type { Docx } from './open'
import type { Note } from './report'
import { make, replaceBy, runOf, unwrap } from './tree'
import { attributeOf, childOf, outermost, parseXml, writeXml } from './xml'

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
    runOf(element, 'instrText', ` HYPERLINK "${address}" `),
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
