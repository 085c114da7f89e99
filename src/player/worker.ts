/**
 * Service worker of the screens: keeps the page, its script and its styles, so that a screen starts without a server.
 * The build compiles the list in; one that is not whole is never used. It knows nothing of content or of the API.
 */

type ShellFile = { address: string; sha256: string }
type Extendable = Event & { waitUntil(work: Promise<unknown>): void }
type Fetching = Extendable & { request: Request; respondWith(answer: Promise<Response>): void }

/** What the build defines: the page comes first. */
declare const SHELL: ShellFile[]
declare const SHELL_VERSION: string

const worker = self as unknown as EventTarget & {
  location: Location
  caches: CacheStorage
  clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
}
const PREFIX = 'hongzhu-shell-'
const CACHE = PREFIX + SHELL_VERSION
const PAGE = '/screen'

worker.addEventListener('install', (event) => {
  ;(event as Extendable).waitUntil(install())
})
worker.addEventListener('activate', (event) => {
  ;(event as Extendable).waitUntil(takeOver())
})
worker.addEventListener('fetch', (event) => {
  const { request, respondWith } = event as Fetching
  const file = shellFileFor(request)
  if (file) respondWith.call(event, kept(file, request))
})

/** All or nothing: a failure leaves the worker before in charge. */
async function install() {
  const cache = await worker.caches.open(CACHE)
  for (const file of SHELL) {
    const answer = await fetch(file.address, { cache: 'no-store', credentials: 'omit' })
    if (!answer.ok || answer.redirected || !(await isIntact(answer, file)))
      throw new Error(`${file.address}: not the file of this version`)
    await cache.put(file.address, answer)
  }
  await worker.skipWaiting()
}

async function takeOver() {
  const names = await worker.caches.keys()
  const others = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE)
  await Promise.all(others.map((name) => worker.caches.delete(name)))
  await worker.clients.claim()
}

/** Only what is in the list: everything else goes its own way, as if there were no worker. */
function shellFileFor({ method, url, mode }: Request): ShellFile | undefined {
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== worker.location.origin) return undefined
  if (mode === 'navigate' && pathname !== PAGE) return undefined
  return SHELL.find(({ address }) => address === pathname)
}

/** Never asks the network first: a captive portal would answer. A file that went bad on the disk is the last resort. */
async function kept(file: ShellFile, request: Request): Promise<Response> {
  const found = await worker.caches.match(file.address)
  if (found && (await isIntact(found, file))) return found
  return fetch(request).catch((error) => {
    if (found) return found
    throw error
  })
}

async function isIntact(answer: Response, { sha256 }: ShellFile): Promise<boolean> {
  const bytes = await answer.clone().arrayBuffer()
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => `0${byte.toString(16)}`.slice(-2)).join('') === sha256
}
