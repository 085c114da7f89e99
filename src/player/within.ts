/**
 * Gives up on a promise after `ms`, and calls `abandon` then. A black-holed network never answers, and the oldest
 * engines cannot abort a fetch. In pages and in their worker.
 */
export function within<T>(ms: number, promise: Promise<T>, abandon?: () => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout>
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      abandon?.()
      reject(new Error(`no answer within ${ms} ms`))
    }, ms)
  })
  const settled = () => clearTimeout(timer)
  promise.then(settled, settled)
  return Promise.race([promise, tooLate])
}

/** Resolves after `ms`, at once when that has passed. */
export const pause = (ms: number): Promise<void> =>
  new Promise((done) => window.setTimeout(done, Math.max(0, ms)))
