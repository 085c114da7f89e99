import { within } from './within'

/** Files that outlive the page, by their address. What fails in it is the same as not there, but for `put`. */
export type Vault = {
  get(src: string): Promise<Response | undefined>
  /** throws when there is no room */
  put(src: string, bytes: Blob): Promise<void>
  drop(src: string): Promise<unknown>
  addresses(): Promise<string[]>
}

/** How long (ms) a disk may take for so many bytes, 1 MB/s at the least: a damaged one may never answer. */
export const diskPatience = (bytes = 0): number => 10_000 + bytes / 1_000

/** A disk that did not answer is left alone for this long (ms): hundreds of files must not wait for it one by one. */
const REST = 30_000

/** The browser's Cache Storage; undefined where it has none: on pages over plain HTTP. */
export function openVault(name: string): Vault | undefined {
  if (!window.isSecureContext || !window.caches) return undefined
  let restsUntil = 0
  const ask = async <T>(work: (cache: Cache) => Promise<T>, bytes?: number): Promise<T> => {
    if (performance.now() < restsUntil) throw new Error('no answer')
    return within(diskPatience(bytes), window.caches.open(name).then(work), () => {
      restsUntil = performance.now() + REST
    })
  }
  return {
    get: (src) => ask((cache) => cache.match(src)).catch(nothing),
    put: (src, bytes) =>
      ask(
        (cache) => cache.put(src, new Response(bytes, { headers: { 'Content-Type': bytes.type } })),
        bytes.size,
      ),
    drop: (src) => ask((cache) => cache.delete(src)).catch(nothing),
    addresses: () =>
      ask((cache) => cache.keys()).then(
        (requests) => requests.map(({ url }) => url.slice(location.origin.length)),
        () => [],
      ),
  }
}

const nothing = () => undefined
