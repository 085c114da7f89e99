import { isDatabaseAway } from '@/platform/db/reachability'
import type { SiteView } from './site-view'

/**
 * Reads what every page says about its school once per publication. With the database away it goes on with the last
 * it knew, so that the page saying so still looks like the school's.
 */
export function createSiteReader(load: () => Promise<SiteView>) {
  let current: Promise<SiteView> | undefined
  let last: SiteView | undefined

  async function loadOrLast(): Promise<SiteView> {
    try {
      last = await load()
      return last
    } catch (error) {
      current = undefined
      if (last && isDatabaseAway(error)) return last
      throw error
    }
  }

  function drop(): void {
    current = undefined
  }

  function read(): Promise<SiteView> {
    if (last?.changesAt && Date.parse(last.changesAt) <= Date.now()) drop()
    current ??= loadOrLast()
    return current
  }

  return { read, drop }
}
