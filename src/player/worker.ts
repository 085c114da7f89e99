/**
 * Service worker of the screens: keeps the page, its script and its styles, so that a screen starts without a server.
 * The build compiles the list in; one that is not whole is never used. It knows nothing of content or of the API.
 */

import { within } from './within'

type ShellFile = { address: string; sha256: string }
type Extendable = Event & { waitUntil(work: Promise<unknown>): void }
/** `fits`: whole, and of this version */
type Checked = { answer: Response; fits: boolean }
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
/** A damaged disk may never answer, and no more a black-holed network; ms. */
const PATIENCE = { disk: 5_000, network: 10_000 }
/** How a page of any version names its script. */
const PLAYER = / src="\/assets\/player\.[^"]+"/

worker.addEventListener('install', (event) => {
  ;(event as Extendable).waitUntil(install())
})
worker.addEventListener('activate', (event) => {
  ;(event as Extendable).waitUntil(takeOver())
})
worker.addEventListener('fetch', (event) => {
  const { request, respondWith } = event as Fetching
  const file = shellFileFor(request)
  if (file) respondWith.call(event, answerTo(file, request.mode === 'navigate'))
})

/** All or nothing: a failure leaves the worker before in charge. The page is kept last: a cache that has it has all. */
async function install() {
  const whole: [address: string, answer: Response][] = []
  for (const file of SHELL) {
    const { answer, fits } = await fetched(file)
    if (!fits) throw new Error(`${file.address}: not the file of this version`)
    whole.unshift([file.address, answer])
  }
  // a worker may be replaced by one that keeps the same files
  const inUse = await worker.caches.has(CACHE)
  try {
    const cache = await worker.caches.open(CACHE)
    for (const [address, answer] of whole) await cache.put(address, answer)
  } catch (error) {
    if (!inUse) await worker.caches.delete(CACHE)
    throw error
  }
  await worker.skipWaiting()
}

/** Every page waits for the end of this: a disk that does not answer must not hold it up. */
async function takeOver() {
  await worker.clients.claim()
  await inTime(PATIENCE.disk, removeOthers())
}

async function removeOthers() {
  const names = await worker.caches.keys()
  const others = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE)
  await Promise.all(others.map((name) => worker.caches.delete(name)))
}

/** Only what is in the list: everything else goes its own way, as if there were no worker. */
function shellFileFor({ method, url, mode }: Request): ShellFile | undefined {
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== worker.location.origin) return undefined
  if (mode === 'navigate' && pathname !== PAGE) return undefined
  return SHELL.find(({ address }) => address === pathname)
}

/**
 * Never asks the network first: a captive portal would answer. Its answer is taken, and kept, when it is the file of this
 * version, and a page when it is one of ours: the server's next version. Else a file that went bad on the disk is better
 * than none, and for a page there is always something that tries again: from the browser's own error page nothing leads back.
 */
async function answerTo(file: ShellFile, isPage: boolean): Promise<Response> {
  const looking = kept(file)
  const soon = await inTime(PATIENCE.disk, looking)
  if (soon?.fits) return soon.answer
  const asked = await inTime(PATIENCE.network, fetched(file))
  if (asked?.fits) void keep(file, asked.answer.clone()).catch(() => {})
  if (asked?.fits || (isPage && asked && (await isOurs(asked.answer)))) return asked.answer
  const late = soon ?? (await inTime(PATIENCE.disk, looking))
  return late?.answer ?? (isPage ? waitingPage() : (asked?.answer ?? Response.error()))
}

/** Of this version's cache only: the page of another names a script that this worker does not have. */
async function kept(file: ShellFile): Promise<Checked | undefined> {
  const answer = await worker.caches.match(file.address, { cacheName: CACHE })
  return answer && { answer, fits: await isIntact(answer, file) }
}

async function keep({ address }: ShellFile, answer: Response) {
  await (await worker.caches.open(CACHE)).put(address, answer)
}

async function fetched(file: ShellFile): Promise<Checked> {
  const answer = await fetch(file.address, { cache: 'no-store', credentials: 'omit' })
  return { answer, fits: answer.ok && !answer.redirected && (await isIntact(answer, file)) }
}

async function isIntact(answer: Response, { sha256 }: ShellFile): Promise<boolean> {
  const bytes = await answer.clone().arrayBuffer()
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => `0${byte.toString(16)}`.slice(-2)).join('') === sha256
}

async function isOurs(answer: Response): Promise<boolean> {
  return answer.ok && !answer.redirected && PLAYER.test(await answer.clone().text())
}

/** What fails is the same as what does not come. */
const inTime = <T>(ms: number, promise: Promise<T>): Promise<T | undefined> =>
  within(ms, promise).catch(() => undefined)

const waitingPage = () =>
  new Response(
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta http-equiv="refresh" content="15"><title>校园屏</title>
<style>body{margin:40vh 10vw;background:#1b1512;color:#eee;font:4vh/1.6 sans-serif;text-align:center}</style>
本机存的播放程序打不开，学校的服务器也连不上。会自动再试，请检查这块屏幕的网络。`,
    { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } },
  )
