import { isDatabaseAway } from '@/platform/db/reachability'
import { type Answer, buildAnswer, type Rendered } from './answer'

/** What making a page came to: something to show, an address to go to, or nothing. Only the first is kept. */
export type Made = Rendered | string | undefined
export type Outcome = Answer | string | undefined

export type PageCache = ReturnType<typeof createPageCache>

type Options = {
  /** whether publication events reach us: see publication/channel.ts */
  isListening: () => boolean
  maxEntries?: number
  maxBytes?: number
  now?: () => number
}

type Entry = { answer: Answer; checkedAt: number }

/** Things that change with the clock alone (a consent that ends, a date in the footer) are seen after this long. */
const KEEP_LISTENING_MS = 300_000
/** While events may be missed, a page is at most this far behind as long as the database answers. */
const KEEP_DEAF_MS = 1_000
/** A database that hangs counts as away when there is something to show instead. */
const GIVE_UP_MS = 4_000

/**
 * Every public page of one instance, ready to send. One publication event empties it: pages are made again in
 * milliseconds, and no dependency can be forgotten. See docs/decisions on freshness.
 */
export function createPageCache({
  isListening,
  maxEntries = 3000,
  maxBytes = 96e6,
  now = Date.now,
}: Options) {
  let generation = 0
  let bytes = 0
  const entries = new Map<string, Entry>()
  let underway = new Map<string, Promise<Outcome>>()

  /** The answer to send without further ado. */
  function peek(key: string): Answer | undefined {
    const entry = entries.get(key)
    return entry && isCurrent(entry) ? entry.answer : undefined
  }

  /** The kept answer, or the one `make` makes; visitors who ask for the same page meanwhile share it. */
  async function obtain(key: string, make: () => Promise<Made>): Promise<Outcome> {
    const kept = peek(key)
    if (kept) return kept
    const shared = underway.get(key)
    if (shared) return shared
    const own = makeAndKeep(key, make)
    const group = underway
    group.set(key, own)
    return own.finally(() => group.delete(key))
  }

  async function makeAndKeep(key: string, make: () => Promise<Made>): Promise<Outcome> {
    const born = generation
    try {
      const made = await (entries.has(key) ? within(GIVE_UP_MS, make()) : make())
      if (made === undefined || typeof made === 'string') {
        if (born === generation) forget(key)
        return made
      }
      const answer = await buildAnswer(made)
      if (born === generation) keep(key, answer)
      return answer
    } catch (error) {
      const last = entries.get(key)
      if (!last || !isDatabaseAway(error)) throw error
      last.checkedAt = now()
      return last.answer
    }
  }

  /** Called on every publication event. Renders under way began before it: they are neither kept nor joined any more. */
  function drop(): void {
    generation += 1
    bytes = 0
    entries.clear()
    underway = new Map()
  }

  function keep(key: string, answer: Answer): void {
    forget(key)
    entries.set(key, { answer, checkedAt: now() })
    bytes += answer.bytes
    for (const oldest of entries.keys()) {
      if (entries.size <= maxEntries && bytes <= maxBytes) break
      forget(oldest)
    }
  }

  function forget(key: string): void {
    bytes -= entries.get(key)?.answer.bytes ?? 0
    entries.delete(key)
  }

  function isCurrent({ answer, checkedAt }: Entry): boolean {
    const time = now()
    return time < answer.until && time - checkedAt < (isListening() ? KEEP_LISTENING_MS : KEEP_DEAF_MS)
  }

  return { peek, obtain, drop, generation: () => generation, size: () => entries.size, bytes: () => bytes }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const alarm = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(Object.assign(new Error('render took too long'), { code: 'ETIMEDOUT' })),
      ms,
    )
  })
  return Promise.race([work, alarm]).finally(() => clearTimeout(timer))
}
