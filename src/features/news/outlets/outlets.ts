import { plainText } from '@/platform/publication/plain-text'
import { longDate } from '@/ui/day'
import type { NewsArticle } from '../views'
import { escaped, figure, inlineHtml, styled } from './inline-html'

/** the least of a text that makes somebody in a class group open the page */
const GROUP_LENGTH = 120

export type Outlets = {
  /** for an editor of 公众号 articles: HTML with inline styles and absolute addresses of pictures */
  wechat: string
  /** for a class group: title, beginning, address */
  group: string
  /** of the page, which prints on A4 */
  page: string
}

/** The same published text for other places. `site`: its address, without a slash at the end. */
export function outletsOf(article: NewsArticle, site: string): Outlets {
  const page = `${site}${article.href}`
  return { wechat: wechat(article, site), group: group(article, page), page }
}

function wechat(
  { body, cover, credits, day, gallery, issuingBody, lead, links }: NewsArticle,
  site: string,
): string {
  const signed = credits.map(({ label, value }) => `${label}：${value}`).join('　')
  return [
    styled('p', 'lead', escaped(lead ?? '')),
    figure(cover, site),
    body ? inlineHtml(body, links, site) : '',
    ...gallery.map((picture) => figure(picture, site)),
    styled(
      'p',
      'foot',
      [signed, issuingBody, longDate(day)]
        .filter(Boolean)
        .map((line) => escaped(String(line)))
        .join('<br>'),
    ),
  ].join('')
}

function group({ body, lead, summary, title }: NewsArticle, page: string): string {
  const whole = (lead ?? summary ?? plainText(body)).replace(/\s+/g, ' ').trim()
  const start = whole.length > GROUP_LENGTH ? `${whole.slice(0, GROUP_LENGTH - 1)}…` : whole
  return [`【${title}】`, start, page].filter(Boolean).join('\n')
}
