import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { screenPage } from '@/screens/page'
import { FakeWorker, type Network } from './fake-worker'

const [PAGE, SCRIPT, LOOK] = ['/screen', '/assets/player.A1.js', '/assets/player.A2.css']
const FILES = { [PAGE]: screenPage({ js: SCRIPT, css: LOOK }), [SCRIPT]: 'play()', [LOOK]: '.stage{}' }
const NEXT_PAGE = screenPage({ js: '/assets/player.B1.js', css: LOOK })
const PORTAL = '<form>登录校园网</form>'

const served: Network = async (address) => new Response(FILES[address] ?? null)
const dead: Network = () => Promise.reject(new TypeError('refused'))
const silent: Network = () => new Promise(() => {})
const saying =
  (text: string, status = 200): Network =>
  async () =>
    new Response(text, { status })

let hire: (network: Network) => FakeWorker
let network: Network
let worker: FakeWorker

beforeAll(async () => {
  hire = await FakeWorker.of(FILES)
})

beforeEach(() => {
  network = served
  worker = hire((address) => network(address))
})

const textOf = async (address: string, mode?: string) => (await worker.ask(address, mode))?.text()
const page = () => textOf(`${PAGE}?demo`, 'navigate')
const spoil = (address: string) => worker.shell?.set(address, new Response('spoilt'))

describe('what an installed worker answers', () => {
  beforeEach(async () => {
    await worker.install()
    await worker.activate()
    network = dead
  })

  it('is the page, its script and its styles, without asking anybody', async () => {
    network = saying(PORTAL)
    expect(await page()).toBe(FILES[PAGE])
    expect(await textOf(SCRIPT)).toBe('play()')
    expect(await textOf(LOOK)).toBe('.stage{}')
  })

  it('is nothing for other addresses and other pages', () => {
    expect(worker.ask('/api/screens/manifest?demo')).toBeUndefined()
    expect(worker.ask('/screen/slide', 'navigate')).toBeUndefined()
    expect(worker.ask(SCRIPT, 'navigate')).toBeUndefined()
  })

  it('mends a file that went bad, and keeps it', async () => {
    spoil(SCRIPT)
    network = served
    expect(await textOf(SCRIPT)).toBe('play()')
    network = dead
    expect(await textOf(SCRIPT)).toBe('play()')
  })

  it.each([
    ['refuses', dead],
    ['swallows everything', silent],
    ['is a captive portal', saying(PORTAL)],
    ['answers 500', saying('坏了', 500)],
  ])('is a file that went bad where there is no better: the network %s', async (_, broken) => {
    spoil(SCRIPT)
    spoil(PAGE)
    network = broken
    expect(await textOf(SCRIPT)).toBe('spoilt')
    expect(await page()).toBe('spoilt')
  })

  it.each(['fails', 'hangs'] as const)('comes from the server while the disk %s', async (disk) => {
    worker.caches.disk = disk
    network = served
    expect(await page()).toBe(FILES[PAGE])
    expect(await textOf(SCRIPT)).toBe('play()')
  })

  it('is what a slow disk brings in the end, when nobody else answers', async () => {
    const { match } = worker.caches
    worker.caches.match = async (...which) => {
      await new Promise((later) => setTimeout(later, 150))
      return match.apply(worker.caches, which)
    }
    expect(await page()).toBe(FILES[PAGE])
  })

  it.each([
    ['refuses', dead],
    ['is a captive portal', saying(PORTAL)],
    ['answers 500', saying('坏了', 500)],
  ])('is a page that tries again when nothing is left and the network %s', async (_, broken) => {
    worker.shell?.clear()
    network = broken
    expect(await page()).toMatch(/http-equiv="refresh".*会自动再试/s)
  })

  it('is the server’s next version when its own page is lost or bad', async () => {
    spoil(PAGE)
    network = saying(NEXT_PAGE)
    expect(await page()).toBe(NEXT_PAGE)
    worker.shell?.clear()
    expect(await page()).toBe(NEXT_PAGE)
  })

  it('is never the page of another version’s cache, whose script it does not have', async () => {
    worker.shell?.clear()
    await (await worker.caches.open('hongzhu-shell-another')).put(PAGE, new Response(NEXT_PAGE))
    expect(await page()).toContain('会自动再试')
  })

  it('says that there is no script when nothing is left', async () => {
    worker.shell?.clear()
    expect((await worker.ask(SCRIPT))?.type).toBe('error')
  })
})

describe('installing', () => {
  it.each([
    [
      'one file is another version’s',
      async (address: string) => new Response(address === LOOK ? 'new' : FILES[address]),
    ],
    ['the network goes', async (address: string) => (address === LOOK ? dead(address) : served(address))],
  ])('keeps nothing when %s', async (_, half) => {
    network = half
    await expect(worker.install()).rejects.toThrow()
    expect(worker.shell).toBeUndefined()
  })

  it('leaves nothing behind on a full disk', async () => {
    worker.caches.disk = 'full'
    await expect(worker.install()).rejects.toThrow('full')
    expect(worker.shell).toBeUndefined()
  })

  it('spares the files in use when the same are kept anew', async () => {
    await worker.install()
    worker.caches.disk = 'full'
    await expect(worker.install()).rejects.toThrow('full')
    expect(worker.shell?.size).toBe(3)
  })

  it('keeps the page last: a cache that has it has everything', async () => {
    await worker.install()
    expect(Array.from(worker.shell?.keys() ?? []).pop()).toBe(PAGE)
  })

  it('takes over, and drops other versions', async () => {
    await worker.caches.open('hongzhu-shell-older')
    await worker.caches.open('hongzhu-files')
    await worker.install()
    await worker.activate()
    const names = Array.from(worker.caches.kept.keys())
    expect(names.filter((name) => !name.startsWith('hongzhu-shell-'))).toEqual(['hongzhu-files'])
    expect(names).toHaveLength(2)
    expect(names).not.toContain('hongzhu-shell-older')
  })

  it('takes over from a disk that does not answer', async () => {
    await worker.install()
    worker.caches.disk = 'hangs'
    await worker.activate()
  })
})
