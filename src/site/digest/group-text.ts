import { linesOf } from './lines'
import type { Digest } from './views'

/** What people read in a chat before they tap on the address. */
const LINES = 7

/** The week for a class group, as plain text. `site`: its address, without a slash at the end. */
export function groupText(digest: Digest, school: string, site: string): string {
  const lines = linesOf(digest, LINES)
  const more = digest.total > lines.length
  return [
    `【${school}一周小结】${digest.dates}`,
    ...lines.map(({ mark, note, title }) => `${mark}　${title}${note ? `（${note}）` : ''}`),
    `${more ? `共${digest.total}条，全文` : '全文'}：${site}${digest.address}`,
  ].join('\n')
}
