import { within } from './within'

/** Files that outlive the page, by their address. What fails in it is the same as not there, but for `put`. */
export type Vault = {
  get(src: string): Promise<Response | undefined>
  /** throws when there is no room */
  put(src: string, bytes: Blob): Promise<void>
  drop(src: string): Promise<void>
  addresses(): Promise<string[]>
}

/** A damaged disk may never answer; ms. */
const PATIENCE = 10_000

/** The browser's Cache Storage; undefined where it has none: on pages over plain HTTP. */
export function openVault(name: string): Vault | undefined {
  if (!window.isSecureContext || !window.caches) return undefined
  const opened = () => within(PATIENCE, window.caches.open(name))
  return {
    get: (src) => orNothing(async () => within(PATIENCE, (await opened()).match(src)), undefined),
    async put(src, bytes) {
      await (await opened()).put(src, new Response(bytes, { headers: { 'Content-Type': bytes.type } }))
    },
    drop: (src) => orNothing(async () => void (await (await opened()).delete(src)), undefined),
    addresses: () =>
      orNothing(async () => {
        const requests = await within(PATIENCE, (await opened()).keys())
        return requests.map(({ url }) => url.slice(location.origin.length))
      }, []),
  }
}

async function orNothing<T>(work: () => Promise<T>, nothing: T): Promise<T> {
  try {
    return await work()
  } catch {
    return nothing
  }
}
