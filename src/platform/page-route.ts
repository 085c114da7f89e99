import type { Payload } from 'payload'
import type { Page } from '@/ui/page'

export type PageRequest = { payload: Payload; params: Record<string, string>; query: URLSearchParams }

/** One public address of a feature: params -> query -> page. Collected in site/routes.ts. */
export type PageRoute = {
  /** Hono pattern, from the root */
  path: string
  /** query parameters the page understands; all others are ignored, and never make another page in the cache */
  query?: readonly string[]
  /** undefined = 404; a string = permanent redirect to that address */
  load: (request: PageRequest) => Promise<Page | string | undefined>
}
