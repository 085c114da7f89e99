import { type Entry, zip } from './zip-writer'

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
].join(' ')
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export type Relation = { id: string; type: string; target: string; external?: boolean }

type Wishes = {
  /** XML inside w:body */
  body: string
  /** XML inside w:styles, w:numbering */
  styles?: string
  numbering?: string
  relations?: Relation[]
  /** other parts, by name */
  parts?: Record<string, string | Buffer>
  mainType?: string
}

/** The parts of a .docx as its writers write them, to be zipped or to be spoiled first. */
export function parts({ body, styles, numbering, relations = [], parts = {}, mainType }: Wishes): Entry[] {
  const all: Record<string, string | Buffer | undefined> = {
    '[Content_Types].xml': contentTypes(mainType),
    '_rels/.rels': rels([{ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' }]),
    'word/document.xml': `${HEAD}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': rels(relations),
    'word/styles.xml': styles && `${HEAD}<w:styles ${NAMESPACES}>${styles}</w:styles>`,
    'word/numbering.xml': numbering && `${HEAD}<w:numbering ${NAMESPACES}>${numbering}</w:numbering>`,
    ...parts,
  }
  return Object.entries(all).flatMap(([name, data]) => (data === undefined ? [] : [{ name, data }]))
}

export const docx = (wishes: Wishes): Buffer => zip(parts(wishes))

function contentTypes(mainType = `${TYPES}.document.main+xml`): string {
  const defaults = {
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    png: 'image/png',
    jpeg: 'image/jpeg',
    emf: 'image/x-emf',
  }
  const all = Object.entries(defaults).map(
    ([end, type]) => `<Default Extension="${end}" ContentType="${type}"/>`,
  )
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${all.join('')}<Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`
}

export function rels(relations: Relation[]): string {
  const all = relations.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
  )
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`
}

/** XML of a paragraph: `properties` inside w:pPr, `content` words or runs. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : r(content)}</w:p>`

export const r = (words: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`

export const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`
export const style = (id: string, name: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`

/** A picture in a line, as every writer of today has it. */
export const picture = (id: string, { description = '', crop = '' } = {}): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="图片 1" descr="${description}"/><a:graphic><a:graphicData uri="picture">${pic(id, crop)}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

export const pic = (id: string, crop = ''): string =>
  `<pic:pic><pic:blipFill><a:blip r:embed="${id}"/>${crop}</pic:blipFill></pic:pic>`

export const table = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
