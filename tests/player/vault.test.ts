import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openVault, type Vault } from '@/player/vault'

const never = () => new Promise<never>(() => {})

/** A cache as browsers have it, whose answers the test can hold back. */
class FakeCache {
  readonly kept = new Map<string, Response>()
  private readonly wrong = new Map<string, () => Promise<never>>()

  /** From now on this is what the cache does at `name`. */
  breakAt(name: string, how: () => Promise<never> = never) {
    this.wrong.set(name, how)
  }

  mend = () => this.wrong.clear()
  open = async () => (await this.wrong.get('open')?.()) ?? this
  match = async (src: string) => (await this.wrong.get('match')?.()) ?? this.kept.get(src)?.clone()
  put = async (src: string, answer: Response) =>
    (await this.wrong.get('put')?.()) ?? void this.kept.set(src, answer)
  delete = async (src: string) => (await this.wrong.get('delete')?.()) ?? this.kept.delete(src)
  keys = async () =>
    (await this.wrong.get('keys')?.()) ??
    Array.from(this.kept.keys(), (src) => ({ url: `https://school.example${src}` }))
}

describe('the vault', () => {
  let cache: FakeCache
  let vault: Vault

  beforeEach(async () => {
    vi.useFakeTimers()
    cache = new FakeCache()
    vi.stubGlobal('window', Object.assign(globalThis, { isSecureContext: true, caches: cache }))
    vi.stubGlobal('location', { origin: 'https://school.example' })
    vault = openVault('files') as Vault
    await vault.put('/a', new Blob(['words'], { type: 'text/plain' }))
  })

  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  /** What became of it within ten seconds, or `waits`. */
  async function outcome(work: Promise<unknown>, ms = 10_001) {
    let found: unknown = 'waits'
    work.then(
      (value) => {
        found = value
      },
      () => {
        found = 'failed'
      },
    )
    await vi.advanceTimersByTimeAsync(ms)
    return found
  }

  it('gives back what was put in, with its type', async () => {
    const kept = await vault.get('/a')
    expect([await kept?.text(), kept?.headers.get('content-type')]).toEqual(['words', 'text/plain'])
    expect(await vault.addresses()).toEqual(['/a'])
    await vault.drop('/a')
    expect(await vault.get('/a')).toBeUndefined()
  })

  it.each([
    ['is opened', 'open', 'open'],
    ['is read', 'match', 'get'],
    ['is written', 'put', 'put'],
    ['is emptied', 'delete', 'drop'],
    ['is listed', 'keys', 'addresses'],
  ] as const)('does not wait for ever for a disk that never answers when it %s', async (_, at, name) => {
    cache.breakAt(at)
    const work = {
      open: () => vault.get('/a'),
      get: () => vault.get('/a'),
      put: () => vault.put('/b', new Blob(['b'])),
      drop: () => vault.drop('/a'),
      addresses: () => vault.addresses(),
    }[name]
    const given = { open: undefined, get: undefined, put: 'failed', drop: undefined, addresses: [] }[name]
    expect(await outcome(work())).toEqual(given)
  })

  it('gives a film the time it needs', async () => {
    cache.breakAt('put')
    const film = Object.defineProperty(new Blob(['film']), 'size', { value: 60_000_000 })
    expect(await outcome(vault.put('/film', film), 60_000)).toBe('waits')
  })

  it('makes hundreds of files wait once for a disk that never answers, and asks it again later', async () => {
    cache.breakAt('match')
    await outcome(vault.get('/a'))
    expect(await outcome(vault.get('/a'), 0)).toBeUndefined()
    expect(await outcome(vault.put('/b', new Blob(['b'])), 0)).toBe('failed')
    cache.mend()
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await (await vault.get('/a'))?.text()).toBe('words')
  })

  it('takes a failure for nothing there, and says when it cannot keep something', async () => {
    for (const at of ['match', 'put', 'delete', 'keys'])
      cache.breakAt(at, () => Promise.reject(new DOMException('x', 'UnknownError')))
    await vault.drop('/a')
    expect([await vault.get('/a'), await vault.addresses()]).toEqual([undefined, []])
    await expect(vault.put('/b', new Blob(['b']))).rejects.toThrow('x')
  })

  it('is none where the page is not secure', () => {
    Object.assign(window, { isSecureContext: false })
    expect(openVault('files')).toBeUndefined()
  })
})
