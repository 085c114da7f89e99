import { lengthOf } from './model'
import type { Note } from './report'

/** characters; the field's own limit */
const LONGEST = 40
/** lines from the beginning in which the place is told */
const NEAR = 6

const NAMED = /^(?:活动|会议)?地\s*点\s*[：:]\s*(.+?)[。；;]?$/
const HELD =
  /(?:^|[^现正])在([^，。；、：！？\s“”（）]{2,24}?)(?:内|里)?(?:隆重|顺利|成功|共同|集中|组织)?(?:举行|举办|召开|开展|进行|组织|上演|启动)/
/** what `在…开展` is said of that is no place */
const NO_PLACE = /月|日|期间|之际|下$|中$|时$|过程|指导|带领|组织|支持|基础|背景/

/** Where it happened, as the text says it; a proposal. */
export function findVenue(lines: string[], note: Note): string | undefined {
  for (const line of lines.slice(0, NEAR)) {
    const venue = (NAMED.exec(line.trim()) ?? HELD.exec(line))?.[1]?.trim()
    if (!venue || lengthOf(venue) > LONGEST || NO_PLACE.test(venue)) continue
    note('venue', venue)
    return venue
  }
  return undefined
}
