/**
 * The previewed page's part of the desk's live preview: says that it is ready, and shows the new draft after each save
 * without losing the place. Only the desk it belongs to is listened to.
 */
const READY = { type: 'payload-live-preview', ready: true }

const desk: Window | null = window.opener ?? (window.parent === window ? null : window.parent)

let running = false
let again = false

desk?.postMessage(READY, location.origin)

window.addEventListener('message', (event: MessageEvent<{ type?: string } | null>) => {
  if (event.origin === location.origin && event.data?.type === 'payload-document-event') void refresh()
})

/** One at a time; a save that comes meanwhile is followed by one more. */
async function refresh(): Promise<void> {
  again = running
  if (running) return
  running = true
  try {
    await showNewest()
  } finally {
    running = false
    if (again) void refresh()
  }
}

async function showNewest(): Promise<void> {
  const response = await fetch(location.href, { cache: 'no-store' })
  if (!response.ok) return location.reload()
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
  const [now, next] = [document.querySelector('main'), fresh.querySelector('main')]
  if (!now || !next) return location.reload()
  document.title = fresh.title
  if (now.innerHTML !== next.innerHTML) now.replaceWith(document.adoptNode(next))
}

export {}
