/**
 * Does `work` again and again, `ms` after it ended the last time. A round that fails is told of and the next one tries again.
 * @returns a function that stops it after the round in hand
 */
export function startTicker(
  ms: number,
  work: () => Promise<void>,
  onError: (error: unknown) => void,
): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const tick = async () => {
    await work().catch(onError)
    if (!stopped) next()
  }
  const next = () => {
    timer = setTimeout(() => {
      running = tick()
    }, ms)
    timer.unref()
  }
  next()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}
