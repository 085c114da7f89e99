import { inlineOf } from './inline'
import { listMarkOf } from './word-list'

/** What was pasted, as plain blocks. */
export type Cleaned = {
  html: Document
  /** addresses on other hosts; placeholder() with numbers from `first` on stands where each was */
  pictures: string[]
  /** pictures that are on the writer's own disk, which no browser hands over */
  lostPictures: number
}

/** Written by people for a page: Word, WPS and WeChat put dozens of elements around each of these. */
const BLOCKS =
  'p, h1, h2, h3, h4, h5, h6, li, ul, ol, blockquote, table, div, section, article, header, footer, main, figure, figcaption, pre, hr, center'
const DROPPED =
  'script, style, link, meta, title, xml, iframe, svg, video, audio, object, template, button, input'

/** Whether the words come from a program whose markup is not wanted: everything but this editor itself. */
export const isForeign = (data: DataTransfer): boolean =>
  data.types.includes('text/html') && !data.types.includes('application/x-lexical-editor')

/** Takes out of pasted HTML what a page uses: paragraphs, headings, lists, quotations, tables, bold, italic, underline, links. */
export function cleanHtml(html: string, first = 1): Cleaned {
  const source = new DOMParser().parseFromString(html, 'text/html')
  for (const element of source.querySelectorAll(DROPPED)) element.remove()
  const target = document.implementation.createHTMLDocument()
  const builder = new Builder(target, first)
  builder.walk(source.body)
  return { html: target, pictures: builder.pictures, lostPictures: builder.lostPictures }
}

/** Stands in the text until the picture has come. */
export const placeholder = (number: number): string => `［图片${number}］`

/** A list within an item is items of the same list: the site's lists have one level. */
function withoutLists(item: Element): Element {
  const copy = item.cloneNode(true) as Element
  for (const list of copy.querySelectorAll('ul, ol')) list.remove()
  return copy
}

const HEADINGS: Record<string, string> = { H1: 'h2', H2: 'h2', H3: 'h3', H4: 'h3', H5: 'h3', H6: 'h3' }

class Builder {
  readonly pictures: string[] = []
  lostPictures = 0
  private readonly target: Document
  private readonly first: number

  constructor(target: Document, first: number) {
    this.target = target
    this.first = first
  }

  walk(element: Element): void {
    if (element.tagName === 'TABLE') this.table(element)
    else if (element.tagName === 'UL' || element.tagName === 'OL') this.list(element)
    else if (element.querySelector(BLOCKS)) this.inside(element)
    else this.block(element)
  }

  /** Words that stand between blocks are a block too. */
  private inside(element: Element): void {
    let loose = this.target.createElement('p')
    const flush = () => {
      if (loose.hasChildNodes()) this.block(loose)
      loose = this.target.createElement('p')
    }
    for (const node of element.childNodes) {
      const isBlock = node instanceof Element && (node.matches(BLOCKS) || node.querySelector(BLOCKS))
      if (!isBlock) loose.append(node.cloneNode(true))
      else {
        flush()
        this.walk(node)
      }
    }
    flush()
  }

  private block(element: Element): void {
    const mark = listMarkOf(element)
    const name = HEADINGS[element.tagName] ?? (element.closest('blockquote') ? 'blockquote' : 'p')
    if (mark) this.append(this.openList(mark), 'li', element)
    else this.append(this.target.body, name, element)
  }

  private append(parent: Element, name: string, from: Element): void {
    const block = this.target.createElement(name)
    block.append(inlineOf(this.target, from))
    if (block.textContent?.trim()) parent.append(block)
    for (const image of from.matches('img') ? [from] : from.querySelectorAll('img')) this.picture(image)
  }

  /** The list that is being written, or a new one where another kind begins. */
  private openList(name: 'ul' | 'ol'): Element {
    const last = this.target.body.lastElementChild
    if (last?.tagName === name.toUpperCase()) return last
    const list = this.target.createElement(name)
    this.target.body.append(list)
    return list
  }

  private list(element: Element): void {
    const list = this.target.createElement(element.tagName.toLowerCase())
    for (const item of element.querySelectorAll('li')) this.append(list, 'li', withoutLists(item))
    if (list.hasChildNodes()) this.target.body.append(list)
  }

  private table(element: Element): void {
    const table = this.target.createElement('table')
    for (const row of (element as HTMLTableElement).rows) {
      const made = table.insertRow()
      for (const cell of row.cells) {
        made.insertCell().append(...this.paragraphsOf(cell))
        // the site's tables have no merged cells: the grid stays whole
        for (let more = 1; more < cell.colSpan; more++)
          made.insertCell().append(this.target.createElement('p'))
      }
    }
    if (table.textContent?.trim()) this.target.body.append(table)
    for (const image of element.querySelectorAll('img')) this.picture(image)
  }

  private paragraphsOf(cell: Element): Element[] {
    const own = [...cell.querySelectorAll('p, div')].filter((part) => !part.querySelector('p, div'))
    return (own.length > 0 ? own : [cell]).map((part) => {
      const paragraph = this.target.createElement('p')
      paragraph.append(inlineOf(this.target, part))
      return paragraph
    })
  }

  private picture(image: Element): void {
    // WeChat loads its pictures late: the address stands beside
    const address = image.getAttribute('data-src') ?? image.getAttribute('src') ?? ''
    if (!/^https?:/.test(address)) {
      this.lostPictures += 1
      return
    }
    const place = this.target.createElement('p')
    place.textContent = placeholder(this.first + this.pictures.length)
    this.pictures.push(address)
    this.target.body.append(place)
  }
}
