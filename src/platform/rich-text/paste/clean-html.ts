import { inlineOf } from './inline'
import { listMarkOf } from './word-list'

/** What was pasted, as plain blocks; `pictures` by the place of the block that stands for each. */
export type Cleaned = {
  html: Document
  /** addresses on other hosts, each in the attribute `data-picture` of an empty paragraph */
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
export function cleanHtml(html: string): Cleaned {
  const source = new DOMParser().parseFromString(html, 'text/html')
  for (const element of source.querySelectorAll(DROPPED)) element.remove()
  const target = document.implementation.createHTMLDocument()
  const builder = new Builder(target)
  builder.walk(source.body)
  return { html: target, pictures: builder.pictures, lostPictures: builder.lostPictures }
}

const HEADINGS: Record<string, string> = { H1: 'h2', H2: 'h2', H3: 'h3', H4: 'h3', H5: 'h3', H6: 'h3' }

class Builder {
  readonly pictures: string[] = []
  lostPictures = 0
  private readonly target: Document

  constructor(target: Document) {
    this.target = target
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
    for (const item of element.querySelectorAll('li')) this.append(list, 'li', item)
    if (list.hasChildNodes()) this.target.body.append(list)
  }

  private table(element: Element): void {
    const table = this.target.createElement('table')
    for (const row of element.querySelectorAll('tr')) {
      const made = table.insertRow()
      for (const cell of row.querySelectorAll('td, th')) {
        const paragraph = this.target.createElement('p')
        paragraph.append(inlineOf(this.target, cell))
        made.insertCell().append(paragraph)
      }
    }
    if (table.textContent?.trim()) this.target.body.append(table)
    for (const image of element.querySelectorAll('img')) this.picture(image)
  }

  private picture(image: Element): void {
    // WeChat loads its pictures late: the address stands beside
    const address = image.getAttribute('data-src') ?? image.getAttribute('src') ?? ''
    if (!/^https?:/.test(address)) {
      this.lostPictures += 1
      return
    }
    const place = this.target.createElement('p')
    place.textContent = `［图片${this.pictures.length + 1}］`
    this.pictures.push(address)
    this.target.body.append(place)
  }
}
