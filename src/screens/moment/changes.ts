import { momentInWords } from '@/features/screens/plan/why'
import { isDark, onShow } from '@/features/screens/timetable/timetable'
import type { Manifest } from '@/ui/manifest'
import { localOf } from '../local'
import type { LocalMoment } from '../week/types'

/** From a moment on something else plays. */
export type Change = {
  at: LocalMoment
  /** 今天 10:20 */
  words: string
  /** the playlist; 黑屏 at night */
  plays: string
  /** name of the schedule or takeover; absent: the usual playlist */
  because?: string
}

const DAY_MS = 86_400_000

/** What comes within a day of an instant (ms), the first first. */
export function changesIn(manifest: Manifest, now: number): Change[] {
  const { timeZone } = manifest
  const changes: Change[] = []
  let before = playing(manifest, now).key
  for (const edge of edgesBetween(manifest, now, now + DAY_MS)) {
    const { because, key, plays } = playing(manifest, edge)
    if (key === before) continue
    before = key
    changes.push({
      at: localOf(edge, timeZone),
      words: momentInWords(edge, now, timeZone),
      plays,
      ...(because && { because }),
    })
  }
  return changes
}

/** When what plays at an instant (ms) began; of what begins just then, when what came before it began. Within a day. */
export const lastChange = (manifest: Manifest, now: number): number | undefined => {
  const begun = beginOf(manifest, now)
  return begun === now ? beginOf(manifest, now - 1) : begun
}

function beginOf(manifest: Manifest, now: number): number | undefined {
  const { key } = playing(manifest, now)
  let begun: number | undefined
  for (const edge of edgesBetween(manifest, now - DAY_MS, now).reverse()) {
    if (playing(manifest, edge).key !== key) return begun
    begun = edge
  }
  return playing(manifest, now - DAY_MS).key === key ? undefined : begun
}

function playing(manifest: Manifest, at: number) {
  const { playlist, rule } = onShow(manifest, at)
  if (isDark(manifest, at)) return { key: 'dark', plays: '黑屏', because: undefined }
  const plays = playlist?.name ?? '校徽（没有可播放的内容）'
  return { key: `${rule?.id} ${playlist?.id}`, plays, because: rule?.name }
}

/** When rules and nights begin and end, in (from, to], ascending; milliseconds. */
function edgesBetween({ dark, rules }: Manifest, from: number, to: number): number[] {
  const edges = [dark, ...rules.map(({ spans }) => spans)].flat().map((second) => second * 1000)
  return [...new Set(edges.filter((edge) => from < edge && edge <= to))].sort((one, other) => one - other)
}
