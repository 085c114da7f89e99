import { say } from './note'

/** Addresses of what a screen that plays does not need, by name; the build puts them in. */
declare const PARTS: Record<'pairing' | 'preview', { js: string; css?: string }>

/** A part that did not come is asked for again after this (ms). */
const AGAIN = 10_000

/** Loads a part of the player, until it comes; it finds the stage by itself. Meanwhile it is said what to look at. */
export function loadPart(name: keyof typeof PARTS, host: HTMLElement): void {
  const { js, css } = PARTS[name]
  if (css) addLink(css)
  const code = document.createElement('script')
  code.onload = () => note?.remove()
  code.onerror = () => {
    note?.remove()
    note = say(host, '连不上学校的服务器，会自动再试。请检查这块屏幕的网络。')
    code.remove()
    window.setTimeout(() => loadPart(name, host), AGAIN)
  }
  code.src = js
  document.head.appendChild(code)
}

let note: HTMLElement | undefined

function addLink(css: string) {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = css
  document.head.appendChild(link)
}
