import type { PictureView } from '@/ui/picture-view'
import type { RichTextLinks, RichTextValue } from '@/ui/rich-text'

/** What an editor for 公众号 keeps of a pasted page: styles in the elements themselves, nothing else. */
const styles = {
  p: 'margin:0 0 16px;font-size:16px;line-height:1.9;text-align:justify;text-indent:2em;color:#2b2b2b',
  lead: 'margin:0 0 20px;padding-left:12px;border-left:4px solid #a8201a;font-size:16px;line-height:1.9;color:#555555',
  h2: 'margin:28px 0 12px;font-size:19px;line-height:1.5;color:#a8201a',
  h3: 'margin:24px 0 12px;font-size:17px;line-height:1.5;color:#2b2b2b',
  li: 'margin:0 0 8px;font-size:16px;line-height:1.9;color:#2b2b2b',
  blockquote:
    'margin:0 0 16px;padding:8px 16px;background:#f7f3ee;font-size:16px;line-height:1.9;color:#555555',
  img: 'display:block;width:100%;height:auto',
  figcaption: 'margin:8px 0 20px;font-size:14px;line-height:1.6;text-align:center;color:#777777',
  table: 'width:100%;margin:0 0 16px;border-collapse:collapse',
  td: 'padding:6px 8px;border:1px solid #cccccc;font-size:15px;line-height:1.6',
  foot: 'margin:24px 0 0;font-size:14px;line-height:1.8;text-align:right;color:#777777',
} as const

type Style = keyof typeof styles
type Node = { type: string; children?: Node[]; [key: string]: unknown }

/** An element with its style written into it. */
export const styled = (tag: string, style: Style, content: string): string =>
  content && `<${tag} style="${styles[style]}">${content}</${tag}>`

export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** A rich text as HTML with inline styles. `site`: in front of addresses from the root, which lead nowhere elsewhere. */
export function inlineHtml({ root }: RichTextValue, links: RichTextLinks, site: string): string {
  const drawAll = (nodes: Node[] = []): string => nodes.map(draw).join('')
  const drawers: Record<string, (node: Node) => string> = {
    paragraph: ({ children }) => styled('p', 'p', drawAll(children)),
    heading: ({ children, tag }) =>
      tag === 'h3' ? styled('h3', 'h3', drawAll(children)) : styled('h2', 'h2', drawAll(children)),
    quote: ({ children }) => styled('blockquote', 'blockquote', drawAll(children)),
    list: ({ children, tag }) =>
      tag === 'ol' ? `<ol>${drawAll(children)}</ol>` : `<ul>${drawAll(children)}</ul>`,
    listitem: ({ children }) => styled('li', 'li', drawAll(children)),
    table: ({ children }) => styled('table', 'table', drawAll(children)),
    tablerow: ({ children }) => `<tr>${drawAll(children)}</tr>`,
    tablecell: ({ children }) => `<td style="${styles.td}">${drawAll(children)}</td>`,
    text: ({ format, text }) => marked(escaped(String(text ?? '')), Number(format) || 0),
    linebreak: () => '<br>',
    horizontalrule: () => '<hr>',
    upload: ({ fields, value }) => {
      const caption = (fields as { caption?: string } | undefined)?.caption
      return figure(links.pictureOf(value), site, caption)
    },
  }
  function draw(node: Node): string {
    return (drawers[node.type] ?? (({ children }: Node) => drawAll(children)))(node)
  }
  return drawAll(root.children as Node[])
}

/** A picture 1200 pixels wide at most, with what stands under it. */
export function figure(picture: PictureView | undefined, site: string, caption = picture?.caption): string {
  const source = picture?.webp.findLast(({ width }) => width <= 1200) ?? picture?.webp[0]
  if (!picture || !source) return ''
  const image = `<img alt="${escaped(picture.alt)}" src="${site}${source.src}" style="${styles.img}">`
  return `<figure style="margin:0">${image}${styled('figcaption', 'figcaption', escaped(caption ?? ''))}</figure>`
}

function marked(text: string, format: number): string {
  const bold = format & 1 ? `<strong>${text}</strong>` : text
  return format & 2 ? `<em>${bold}</em>` : bold
}
