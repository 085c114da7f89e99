import { HongzhuError } from '@/platform/errors'

/** Too many sheets wait already. */
export class PrinterBusy extends HongzhuError {
  constructor() {
    super('printer-busy', '正在打印的太多，请一分钟后再试。', 503)
  }
}

type Options = { mostWaiting?: number; mostBytes?: number }

/**
 * Prints one sheet at a time and keeps what it printed by content: `key` tells one content from another. Who asks for a sheet
 * that is being printed shares it.
 */
export function createPrintQueue({ mostWaiting = 8, mostBytes = 48e6 }: Options = {}) {
  const kept = new Map<string, Buffer>()
  const underway = new Map<string, Promise<Buffer>>()
  let last: Promise<unknown> = Promise.resolve()

  /** @throws PrinterBusy when too many others wait */
  function obtain(key: string, print: () => Promise<Buffer>): Promise<Buffer> {
    const known = kept.get(key)
    if (known) return Promise.resolve(known)
    const shared = underway.get(key)
    if (shared) return shared
    if (underway.size > mostWaiting) return Promise.reject(new PrinterBusy())
    const own = last.then(print)
    last = own.catch(() => undefined)
    underway.set(key, own)
    return own.then((pdf) => keep(key, pdf)).finally(() => underway.delete(key))
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
