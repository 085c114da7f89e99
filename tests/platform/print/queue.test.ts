import { describe, expect, it, vi } from 'vitest'
import { createPrintQueue, FailedLately, PrinterBusy } from '@/platform/print/queue'

/** A printer that prints when told to. */
function manualPrinter() {
  const waiting: (() => void)[] = []
  let running = 0
  let most = 0
  const print = (text: string) => () => {
    running += 1
    most = Math.max(most, running)
    return new Promise<Buffer>((resolve) => {
      waiting.push(() => {
        running -= 1
        resolve(Buffer.from(text))
      })
    })
  }
  const finishNext = async () => {
    await new Promise((resolve) => setTimeout(resolve))
    waiting.shift()?.()
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { print, finishNext, started: () => waiting.length, most: () => most }
}

describe('the queue of the printer', () => {
  it('prints one sheet at a time and keeps it by its content', async () => {
    const printer = manualPrinter()
    const queue = createPrintQueue()
    const first = queue.obtain('a', printer.print('A'))
    const second = queue.obtain('b', printer.print('B'))
    await printer.finishNext()
    await printer.finishNext()
    expect([String(await first), String(await second)]).toEqual(['A', 'B'])
    expect(printer.most()).toBe(1)
    const again = await queue.obtain('a', () => Promise.reject(new Error('printed twice')))
    expect(String(again)).toBe('A')
  })

  it('shares a sheet that is being printed', async () => {
    const printer = manualPrinter()
    const queue = createPrintQueue()
    const first = queue.obtain('a', printer.print('A'))
    const same = queue.obtain('a', () => Promise.reject(new Error('printed twice')))
    await printer.finishNext()
    expect(await same).toBe(await first)
  })

  it('refuses when too many wait, and takes new ones afterwards', async () => {
    const printer = manualPrinter()
    const queue = createPrintQueue({ mostWaiting: 1 })
    const sheets = [queue.obtain('a', printer.print('A')), queue.obtain('b', printer.print('B'))]
    await expect(queue.obtain('c', printer.print('C'))).rejects.toThrow(PrinterBusy)
    await printer.finishNext()
    await printer.finishNext()
    await Promise.all(sheets)
    const later = queue.obtain('c', printer.print('C'))
    await printer.finishNext()
    expect(String(await later)).toBe('C')
  })

  it('goes on after a failure, and tries what failed again only after a rest', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const queue = createPrintQueue({ restMs: 60_000 })
    const print = vi.fn(async () => Buffer.from('A'))
    await expect(queue.obtain('a', () => Promise.reject(new Error('paper jam')))).rejects.toThrow('paper jam')
    await expect(queue.obtain('a', print)).rejects.toThrow(FailedLately)
    expect(print).not.toHaveBeenCalled()
    expect(String(await queue.obtain('b', async () => Buffer.from('B')))).toBe('B')
    vi.setSystemTime(Date.now() + 60_000)
    expect(String(await queue.obtain('a', print))).toBe('A')
    vi.useRealTimers()
  })

  it('forgets the oldest when it holds too many bytes', async () => {
    const queue = createPrintQueue({ mostBytes: 10 })
    await queue.obtain('a', async () => Buffer.alloc(6))
    await queue.obtain('b', async () => Buffer.alloc(6))
    expect(String(await queue.obtain('a', async () => Buffer.from('anew')))).toBe('anew')
  })
})
