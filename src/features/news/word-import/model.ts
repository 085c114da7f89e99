/** A stretch of text in one look. `\n` in it is a line break inside the paragraph. */
export type Inline = {
  text: string
  /** Lexical's bits: see `bits` */
  format: number
  /** web, mail or telephone address */
  href?: string
}

/** Source: lexical, TEXT_TYPE_TO_FORMAT. */
export const bits = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  subscript: 32,
  superscript: 64,
} as const

export type Role = 'paragraph' | 'title' | 'subtitle' | 'heading' | 'caption' | 'quote'

export type TextBlock = {
  kind: 'text'
  role: Role
  /** of headings, 1 = highest */
  level: number
  centred: boolean
  inlines: Inline[]
}

export type ItemBlock = {
  kind: 'item'
  ordered: boolean
  /** 0 = outermost */
  level: number
  /** what the file counts it as */
  number?: number
  inlines: Inline[]
}

export type PictureBlock = {
  kind: 'picture'
  altText: string
  caption?: string
  /** @throws when it is missing or damaged */
  read: () => Promise<Buffer>
}

export type TableRow = { header: boolean; cells: Block[][] }
export type TableBlock = { kind: 'table'; rows: TableRow[] }

/** What an article is made of, in the order of reading. */
export type Block = TextBlock | ItemBlock | PictureBlock | TableBlock

export const textOf = ({ inlines }: { inlines: Inline[] }): string => inlines.map(({ text }) => text).join('')

/** Characters as people count them. */
export const lengthOf = (text: string): number => [...text].length

/** A block and all that stand in it, tables included. */
export function everyBlock(blocks: Block[]): Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? [block, ...block.rows.flatMap(({ cells }) => cells.flatMap((cell) => everyBlock(cell)))]
      : [block],
  )
}

/** The same blocks with each one replaced, in tables too. */
export function mapBlocks(blocks: Block[], replace: (block: Block) => Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return replace(block)
    const rows = block.rows.map(({ header, cells }) => ({
      header,
      cells: cells.map((cell) => mapBlocks(cell, replace)),
    }))
    return [{ ...block, rows }]
  })
}
