import { HongzhuError } from '@/platform/errors'

/** Too many sheets wait already. */
export class PrinterBusy extends HongzhuError {
  constructor() {
    super('printer-busy', '正在打印的太多，请一分钟后再试。', 503)
  }
}

/** It could not be printed a short while ago: not tried again yet. */
export class FailedLately extends HongzhuError {
  constructor() {
    super('printing-failed', '刚才没有生成出来，请五分钟后再试。', 503)
  }
}

type Options = {
  mostWaiting?: number
  mostBytes?: number
  /** ms until what failed is tried again: a program that is broken is not started at every request */
  restMs?: number
}

/** So many failures are remembered at most. */
const MOST_FAILED = 200

/**
 * Prints one sheet at a time and keeps what it printed by content: `key` tells one content from another. Who asks for a sheet
 * that is being printed shares it; who asks for one that failed is told so until it has rested.
 */
export function createPrintQueue({ mostWaiting = 8, mostBytes = 48e6, restMs = 300_000 }: Options = {}) {
  const kept = new Map<string, Buffer>()
  /** when each may be tried again */
  const resting = new Map<string, number>()
  const underway = new Map<string, Promise<Buffer>>()
  let last: Promise<unknown> = Promise.resolve()

  /** @throws PrinterBusy when too many others wait, FailedLately when it is not to be tried again yet */
  function obtain(key: string, print: () => Promise<Buffer>): Promise<Buffer> {
    const known = kept.get(key)
    if (known) return Promise.resolve(known)
    const shared = underway.get(key)
    if (shared) return shared
    if ((resting.get(key) ?? 0) > Date.now()) return Promise.reject(new FailedLately())
    if (underway.size > mostWaiting) return Promise.reject(new PrinterBusy())
    const own = last.then(print)
    last = own.catch(() => rest(key))
    underway.set(key, own)
    return own.then((pdf) => keep(key, pdf)).finally(() => underway.delete(key))
  }

  function rest(key: string): void {
    if (resting.size >= MOST_FAILED) resting.clear()
    resting.set(key, Date.now() + restMs)
  }

  function keep(key: string, pdf: Buffer): Buffer {
    kept.set(key, pdf)
    let bytes = [...kept.values()].reduce((sum, { length }) => sum + length, 0)
    for (const [oldest, { length }] of kept) {
      if (bytes <= mostBytes || oldest === key) break
      kept.delete(oldest)
      bytes -= length
    }
    return pdf
  }

  return { obtain }
}
