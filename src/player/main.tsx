import './player.css'
import { createMemory } from './memory'
import { loadPart } from './parts'
import { Station } from './station'
import { Store } from './store'
import { startUsb } from './usb'
import { openVault } from './vault'

/** The file `manifest.js` on a stick says `window.HONGZHU_MANIFEST = …`. */
type WithManifest = { HONGZHU_MANIFEST?: unknown }

/** Address of this script, from the root of the site. */
const script = scriptAddress()

function start(host: HTMLElement): void {
  const { HONGZHU_MANIFEST: manifest } = window as WithManifest
  const query = new URLSearchParams(location.search)
  if (manifest) startUsb(host, manifest)
  else if (query.has('preview')) loadPart('preview')
  else if (query.has('demo')) void station(host, new Store(memory(), 'demo'))
  else void startPaired(host)
}

/** A screen with a token plays, whatever the network says; only one without asks to be let in. */
async function startPaired(host: HTMLElement) {
  const store = new Store(memory(), 'paired')
  const known = await store.token()
  if (known) return station(host, store, known)
  host.addEventListener('paired', (event) => {
    const token = (event as CustomEvent<string>).detail
    store.keepToken(token)
    void station(host, store, token)
  })
  loadPart('pairing')
}

async function station(host: HTMLElement, store: Store, token?: string) {
  await new Station({ host, store, token, script }, await store.times()).start()
}

const memory = () => createMemory(openVault('hongzhu-memory'))

function scriptAddress(): string {
  const { src = '' } = (document.currentScript ?? {}) as { src?: string }
  return src.startsWith(location.origin) ? src.slice(location.origin.length) : ''
}

const stage = document.querySelector<HTMLElement>('.stage')
if (stage) start(stage)
