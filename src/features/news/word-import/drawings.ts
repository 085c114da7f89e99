import type { Note } from './report'
import { make, replaceBy } from './tree'
import { childOf, childrenOf, outermost } from './xml'

/** Word writes a drawing twice, for itself and for old readers; mammoth reads the old one, which WPS leaves out. */
export function chooseAlternative(element: Element, { note }: { note: Note }): void {
  const choice = childOf(element, 'Choice')
  const fallback = childOf(element, 'Fallback')
  const isKnown = choice && outermost(choice, ['txbxContent', 'pic']).length > 0
  const chosen = isKnown || !fallback?.firstChild ? choice : fallback
  if (chosen === choice && choice && !isKnown) noteUnreadable(choice, note)
  replaceBy(element, chosen ? Array.from(chosen.childNodes) : [])
}

export function flattenDrawing(element: Element, { note }: { note: Note }): void {
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
export function flattenPict(element: Element, { note }: { note: Note }): void {
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
