import './player.css'
import { Player } from './player'
import { createStore } from './store'

/** Old WebViews without WebP get JPEG. */
function drawsWebp(): boolean {
  return document.createElement('canvas').toDataURL('image/webp').indexOf('data:image/webp') === 0
}

const host = document.querySelector<HTMLElement>('.stage')
if (host) {
  const { manifest = '', events = '' } = host.dataset
  new Player({
    host,
    manifestUrl: manifest,
    eventsUrl: events,
    store: createStore(),
    webp: drawsWebp(),
  }).start()
}
