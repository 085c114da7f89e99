const live = process.stdout.isTTY === true
const REPORT_EVERY_MS = 15_000

/** Seconds with one decimal, as people read them: `3.2 秒`, `2 分 5 秒`. */
export function seconds(ms) {
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} 秒`
  return `${Math.floor(ms / 60_000)} 分 ${Math.round((ms % 60_000) / 1000)} 秒`
}

/** Prints that a step is done, with the time it took. */
export function done(name, ms, mark = '✓') {
  process.stdout.write(`${live ? '\r\x1b[2K' : ''}  ${mark} ${name}  ${seconds(ms)}\n`)
}

/**
 * Runs one step and shows what is going on meanwhile: a running clock on a terminal, a line now and then in a log.
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const started = Date.now()
  const stop = showRunning(name, started)
  try {
    const result = await work()
    stop()
    done(name, Date.now() - started)
    return result
  } catch (error) {
    stop()
    done(name, Date.now() - started, '✗')
    throw error
  }
}

/** Shows that something is running until the returned function is called. */
export function showRunning(name, started) {
  const show = () => {
    const passed = seconds(Date.now() - started)
    process.stdout.write(live ? `\r\x1b[2K  … ${name}  ${passed}` : `  … ${name}（已 ${passed}）\n`)
  }
  const timer = setInterval(show, live ? 500 : REPORT_EVERY_MS)
  if (live) show()
  return () => clearInterval(timer)
}
