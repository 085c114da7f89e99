import { shortDate } from '@/ui/day'
import type { Digest } from './views'

/** One thing of a week, where there is room for a line of it only. */
export type DigestLine = {
  /** 11月24日 or 公示 */
  mark: string
  title: string
  /** where it was, or until when it lasts */
  note?: string
}

/** At most so many lines of a week, a fair share of each kind, in the order of its page. */
export function linesOf(digest: Digest, most: number): DigestLine[] {
  const kinds: DigestLine[][] = [
    digest.news.map(({ day, title, venue }) => ({ mark: shortDate(day), title, note: venue })),
    digest.notices.map(({ notice, title }) => ({
      mark: '公示',
      title,
      note: notice?.until && `到${shortDate(notice.until)}`,
    })),
    digest.questions.map(({ standing, title }) => ({ mark: '征求意见', title, note: standing })),
    digest.learning.map(({ time, title }) => ({ mark: '学习', title, note: time })),
    digest.boards.map(({ from, place, title }) => ({
      mark: '展板',
      title: `《${title}》在${place}`,
      note: `${shortDate(from)}起`,
    })),
    digest.others.flatMap(({ items, label }) => items.map(({ title }) => ({ mark: label, title }))),
  ]
  return fairShare(kinds, most)
}

/** Takes the first of each list, then the second of each, until there are enough; what is taken keeps the lists' order. */
function fairShare<T>(lists: T[][], most: number): T[] {
  const taken = lists.map(() => 0)
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  let left = most
  for (let round = 0; round < longest; round++) {
    for (const [index, { length }] of lists.entries()) {
      if (left === 0 || length <= round) continue
      taken[index] = round + 1
      left -= 1
    }
  }
  return lists.flatMap((list, index) => list.slice(0, taken[index]))
}
