import './rich-text.css'
import { Fragment, type ReactNode } from 'react'
import { Figure } from './figure'
import type { PictureView } from './picture-view'

/** What a rich-text field stores (Lexical), as far as it is drawn. */
export type RichTextValue = { root: { children: unknown[] } }

/** How values of other collections inside a text become pictures and addresses; the feature knows, this part does not. */
export type RichTextLinks = {
  pictureOf: (upload: unknown) => PictureView | undefined
  /** public address of an internal link's target; undefined = plain text (not published) */
  addressOf: (target: { relationTo: string; value: unknown }) => string | undefined
}

type RichNode = { type: string; children?: RichNode[]; [key: string]: unknown }
type Draw = (node: RichNode, links: RichTextLinks) => ReactNode

/** A text with headings, lists, quotes, links, tables and captioned pictures. No inline style, no script. */
export function RichText({ value, links }: { value: RichTextValue; links: RichTextLinks }) {
  return <div className="rich-text">{drawAll(value.root.children as RichNode[], links)}</div>
}

/** Whether there is anything to show. */
export function hasText(value: RichTextValue | null | undefined): value is RichTextValue {
  return Boolean(
    value?.root.children.some((node) => (node as RichNode).type === 'upload' || plainOf(node as RichNode)),
  )
}

const plainOf = (node: RichNode): string =>
  typeof node.text === 'string' ? node.text.trim() : (node.children ?? []).map(plainOf).join('')

const drawers: Record<string, Draw> = {
  paragraph: (node, links) =>
    plainOf(node) === '' ? null : <p className={alignment(node)}>{drawChildren(node, links)}</p>,
  heading: (node, links) => {
    const Tag = headingTag(node.tag)
    return <Tag className={alignment(node)}>{drawChildren(node, links)}</Tag>
  },
  quote: (node, links) => <blockquote>{drawChildren(node, links)}</blockquote>,
  list: (node, links) =>
    node.tag === 'ol' ? (
      <ol start={typeof node.start === 'number' && node.start > 1 ? node.start : undefined}>
        {drawChildren(node, links)}
      </ol>
    ) : (
      <ul>{drawChildren(node, links)}</ul>
    ),
  // the editor keeps an inner list as an item of its own
  listitem: (node, links) => (
    <li className={node.children?.[0]?.type === 'list' ? 'rich-nested' : undefined}>
      {drawChildren(node, links)}
    </li>
  ),
  link: drawLink,
  autolink: drawLink,
  text: (node) => drawText(node),
  linebreak: () => <br />,
  tab: () => '　',
  horizontalrule: () => <hr />,
  upload: drawUpload,
  table: (node, links) => (
    <div className="rich-table">
      <table>
        <tbody>{drawChildren(node, links)}</tbody>
      </table>
    </div>
  ),
  tablerow: (node, links) => <tr>{drawChildren(node, links)}</tr>,
  tablecell: (node, links) =>
    node.headerState ? <th>{drawChildren(node, links)}</th> : <td>{drawChildren(node, links)}</td>,
}

function drawAll(nodes: RichNode[], links: RichTextLinks): ReactNode {
  return Array.from(nodes.entries(), ([position, node]) => (
    <Fragment key={position}>{(drawers[node.type] ?? drawChildren)(node, links)}</Fragment>
  ))
}

function drawChildren(node: RichNode, links: RichTextLinks): ReactNode {
  return drawAll(node.children ?? [], links)
}

function drawUpload(node: RichNode, links: RichTextLinks): ReactNode {
  const picture = links.pictureOf(node.value)
  const caption = (node.fields as { caption?: string } | undefined)?.caption
  return picture ? (
    <Figure picture={caption ? { ...picture, caption } : picture} sizes="(min-width: 760px) 684px, 100vw" />
  ) : null
}

function drawLink(node: RichNode, links: RichTextLinks): ReactNode {
  const fields = (node.fields ?? {}) as {
    url?: string
    linkType?: string
    doc?: { relationTo: string; value: unknown }
  }
  const href =
    fields.linkType === 'internal' ? fields.doc && links.addressOf(fields.doc) : safeAddress(fields.url)
  if (!href) return drawChildren(node, links)
  const outside = /^https?:/i.test(href)
  return (
    <a href={href} rel={outside ? 'noopener nofollow' : undefined}>
      {drawChildren(node, links)}
    </a>
  )
}

/** Only addresses that cannot run anything: web, mail, telephone, and our own. */
function safeAddress(url: string | undefined): string | undefined {
  return url && /^(https?:|mailto:|tel:|\/(?!\/)|#)/i.test(url.trim()) ? url.trim() : undefined
}

const marks: [bit: number, draw: (text: ReactNode) => ReactNode][] = [
  [1, (text) => <strong>{text}</strong>],
  [2, (text) => <em>{text}</em>],
  [4, (text) => <s>{text}</s>],
  [8, (text) => <u>{text}</u>],
  [16, (text) => <code>{text}</code>],
  [32, (text) => <sub>{text}</sub>],
  [64, (text) => <sup>{text}</sup>],
]

function drawText(node: RichNode): ReactNode {
  const format = Number(node.format) || 0
  return marks.reduce<ReactNode>(
    (text, [bit, draw]) => (format & bit ? draw(text) : text),
    String(node.text ?? ''),
  )
}

/** The page's title is the only h1, so a text begins at h2. */
function headingTag(tag: unknown): 'h2' | 'h3' | 'h4' {
  if (tag === 'h1' || tag === 'h2') return 'h2'
  return tag === 'h3' ? 'h3' : 'h4'
}

const alignments: Record<string, string> = { center: 'rich-center', right: 'rich-right', end: 'rich-right' }
const alignment = (node: RichNode): string | undefined => alignments[String(node.format)]
