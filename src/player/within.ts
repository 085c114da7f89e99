/** Gives up on a promise after `ms`. A black-holed network never answers, and the oldest engines cannot abort a fetch. */
export function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer = 0
  const tooLate = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms)
  })
  const settled = () => window.clearTimeout(timer)
  promise.then(settled, settled)
  return Promise.race([promise, tooLate])
}
