import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendAnswer } from './answer'
import type { PageCache } from './page-cache'
import { keyFor, readingOf } from './reading'

/**
 * Sends what is in the cache without building a Request, a router match or a Response: this is what makes a page cost
 * little more than a file of nginx. Returns false when the long way is needed.
 */
export const createFastPath =
  (cache: PageCache, readsQuery: (path: string) => boolean) =>
  (request: IncomingMessage, response: ServerResponse): boolean => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const url = request.url ?? '/'
    const mark = url.indexOf('?')
    const path = mark < 0 ? url : url.slice(0, mark)
    if (mark >= 0 && readsQuery(path)) return false
    const answer = cache.peek(keyFor(readingOf(request.headers.cookie), path))
    if (!answer) return false
    sendAnswer(request, response, answer)
    return true
  }
