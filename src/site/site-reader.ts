import { isDatabaseAway } from '@/platform/db/reachability'

/**
 * Reads what every page says about its school once per publication. With the database away it goes on with the last
 * it knew, so that the page saying so still looks like the school's.
 */
export function createSiteReader<T>(load: () => Promise<T>) {
  let current: Promise<T> | undefined
  let last: T | undefined

  async function loadOrLast(): Promise<T> {
    try {
      last = await load()
      return last
    } catch (error) {
      current = undefined
      if (last !== undefined && isDatabaseAway(error)) return last
      throw error
    }
  }

  return {
    read: (): Promise<T> => {
      current ??= loadOrLast()
      return current
    },
    drop: (): void => {
      current = undefined
    },
  }
}
