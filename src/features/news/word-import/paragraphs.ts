import { z } from 'zod'
import { hrefOf } from './links'
import type { WordDocument, WordNode } from './mammoth'
import { type Block, bits, type Inline, type PictureBlock, type Role } from './model'
import type { Label } from './numbering'
import type { Note } from './report'
import { MARK } from './untangle'

type Paragraph = Extract<WordNode, { type: 'paragraph' }>
type Run = Extract<WordNode, { type: 'run' }>

export type Reading = {
  fileName: string
  note: Note
  notes: WordDocument['notes']
  /** footnotes met so far, in the order of their numbers */
  footnotes: WordNode[][]
}

/** What a paragraph holds, gathered from its runs. */
type Gathered = { inlines: Inline[]; leading: PictureBlock[]; following: PictureBlock[]; label?: Label }
type Look = { format: number; href?: string }

/** A paragraph as blocks: its text in one piece, pictures that stand before the first word before it, the others after. */
export function readParagraph(paragraph: Paragraph, reading: Reading): Block[] {
  const gathered: Gathered = { inlines: [], leading: [], following: [] }
  gather(paragraph.children, { format: 0 }, gathered, reading)
  const { inlines, leading, following } = gathered
  return [
    ...leading,
    ...(inlines.length > 0 || isEmptyLine(gathered) ? [blockOf(paragraph, gathered)] : []),
    ...following,
  ]
}

const isEmptyLine = ({ leading, following }: Gathered) => leading.length + following.length === 0

function blockOf({ styleId, styleName, alignment }: Paragraph, { inlines, label }: Gathered): Block {
  const style = styleOf(styleId, styleName)
  if (label?.as === 'list' && style.role === 'paragraph') {
    const { ordered, number } = label
    return { kind: 'item', ordered, level: Math.max(label.level, styleLevel(styleName)), number, inlines }
  }
  const typed = labelText(label)
  const words = typed ? [{ text: typed, format: 0 }, ...inlines] : inlines
  return { kind: 'text', ...style, centred: alignment === 'center', inlines: words }
}

/** `List Bullet 2` is a list of its own to Word, and looks like the second level. */
const styleLevel = (name: string | null): number =>
  Number(/^(?:list (?:bullet|number)|列表(?:项目符号|编号))\s*([2-5])$/i.exec(name ?? '')?.[1] ?? 1) - 1

/** A heading is no item of a list, so that its number has to be written. */
function labelText(label: Label | undefined): string {
  if (label?.as === 'words') return label.text
  return label?.ordered ? `${label.number}. ` : ''
}

const HEADING = /^(?:heading|标题)\s*([1-9])$/i

const roles: [name: RegExp, role: Role][] = [
  [/^(title|标题|文档标题)$/i, 'title'],
  [/^(subtitle|副标题|副题)$/i, 'subtitle'],
  [/^(caption|题注|图注|figure|illustration|object caption)$/i, 'caption'],
  [/^(quote|intense quote|引用|明显引用|quotations|block text)$/i, 'quote'],
]

/** Styles are known by name; WPS numbers their ids, and Pages calls its headings just `Heading`. */
function styleOf(id: string | null, name: string | null): { role: Role; level: number } {
  const heading = HEADING.exec(name ?? '') ?? HEADING.exec(id ?? '')
  if (heading) return { role: 'heading', level: Number(heading[1]) }
  if (/^heading$/i.test(name ?? '')) return { role: 'heading', level: 1 }
  const role = roles.find(([pattern]) => pattern.test(name ?? ''))?.[1]
  return { role: role ?? 'paragraph', level: 0 }
}

function gather(nodes: WordNode[], look: Look, into: Gathered, reading: Reading): void {
  for (const node of nodes) {
    if (node.type === 'run') gather(node.children, runLook(node, look), into, reading)
    else if (node.type === 'hyperlink')
      gather(node.children, { ...look, href: hrefOf(node, reading.note) }, into, reading)
    else if (node.type === 'image')
      (into.inlines.some(isWord) ? into.following : into.leading).push(pictureOf(node))
    else if (node.type === 'bookmarkStart') into.label ??= labelIn(node.name)
    else add(into.inlines, wordsOf(node, reading), node.type === 'noteReference' ? raised(look) : look)
  }
}

const isWord = ({ text }: Inline) => text.trim() !== ''
const raised = (look: Look): Look => ({ ...look, format: look.format | bits.superscript })

export const pictureOf = (image: Extract<WordNode, { type: 'image' }>): PictureBlock => ({
  kind: 'picture',
  altText: image.altText ?? '',
  read: image.readAsBuffer,
})

function runLook(run: Run, { format, href }: Look): Look {
  const own =
    (run.isBold || run.styleName === 'Strong' ? bits.bold : 0) |
    (run.isItalic || run.styleName === 'Emphasis' ? bits.italic : 0) |
    (run.isStrikethrough ? bits.strikethrough : 0) |
    (run.isUnderline && !href && !run.children.some(({ type }) => type === 'hyperlink')
      ? bits.underline
      : 0) |
    (run.verticalAlignment === 'subscript' ? bits.subscript : 0) |
    (run.verticalAlignment === 'superscript' ? bits.superscript : 0)
  return { format: format | own, href }
}

/** A file may bring a bookmark of that name itself; what it says is then no label, or a harmless one. */
function labelIn(name: string): Label | undefined {
  return name.startsWith(MARK) ? labelShape.safeParse(JSON.parse(name.slice(MARK.length))).data : undefined
}

const labelShape: z.ZodType<Label> = z.union([
  z.object({ as: z.literal('words'), text: z.string().max(100) }),
  z.object({
    as: z.literal('list'),
    ordered: z.boolean(),
    level: z.int().min(0).max(8),
    number: z.int().min(0).max(100_000),
  }),
])

function wordsOf(node: WordNode, reading: Reading): string {
  if (node.type === 'text') return node.value
  if (node.type === 'tab') return '\t'
  if (node.type === 'break') return node.breakType === 'line' ? '\n' : ''
  if (node.type === 'checkbox') return node.checked ? '☑' : '☐'
  if (node.type !== 'noteReference') return ''
  const body = reading.notes.resolve(node)?.body
  if (!body) return ''
  reading.footnotes.push(body)
  return `[${reading.footnotes.length}]`
}

function add(inlines: Inline[], text: string, { format, href }: Look): void {
  if (text === '') return
  const last = inlines.at(-1)
  if (last && last.format === format && last.href === href) last.text += text
  else inlines.push({ text, format, ...(href && { href }) })
}
