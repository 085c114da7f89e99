import { createHash } from 'node:crypto'
import { transform } from 'esbuild'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { screenPage, screenPolicy, usbPage } from '@/screens/page'
import { FakeElement } from '../player/fake-document'

const assets = { js: '/assets/player.A1.js', css: '/assets/player.A2.css' }
const page = screenPage(assets)
const inline = /<script>(.*?)<\/script>/s.exec(page)?.[1] ?? ''

describe('the screens’ page', () => {
  it('has one script of its own, ahead of the styles that hold scripts up, and its policy lets in just that', () => {
    expect(page.match(/<script/g)).toHaveLength(2)
    expect(page.indexOf('<script>')).toBeLessThan(page.indexOf('<link'))
    expect(page.slice(0, 1024).toLowerCase()).toContain('charset="utf-8"')
    const hash = createHash('sha256').update(inline).digest('base64')
    expect(screenPolicy).toContain(`script-src 'self' 'sha256-${hash}';`)
  })

  it('can be read by engines that cannot read the player', async () => {
    const printed = async (target: string) => (await transform(inline, { target })).code
    expect(await printed('es5')).toBe(await printed('esnext'))
  })

  it('names the player as a reload looks for it', () => {
    expect(page.match(/ src="(\/[^"]+)"/g)).toEqual([` src="${assets.js}"`])
  })

  it('has none of it on a stick, where there is no server', () => {
    expect(usbPage({ ...assets, manifest: 'manifest.js' })).not.toContain('<script>')
  })
})

describe('a page whose player did not come', () => {
  const html = 'http://www.w3.org/1999/xhtml'
  const reload = vi.fn()
  let stage: FakeElement
  let storage: Map<string, string> | undefined
  let server: Record<string, Response>
  let asked: number
  /** ms */
  let slow: number
  const heard = new Map<string, (event: { target: object }) => void>()

  beforeEach(() => {
    vi.useFakeTimers()
    reload.mockReset()
    stage = new FakeElement(html, 'main')
    storage = new Map()
    asked = slow = 0
    server = { '/screen': new Response(page), [assets.js]: script() }
  })

  afterEach(() => void vi.useRealTimers())

  const hear = (name: string, listener: (event: { target: object }) => void) => heard.set(name, listener)
  const script = (type = 'text/javascript; charset=utf-8', status = 200) =>
    new Response('play()', { status, headers: { 'Content-Type': type } })
  const scriptFails = () => heard.get('error')?.({ target: { localName: 'script' } })
  const playerStarts = () => stage.appendChild(new FakeElement(html, 'div'))
  const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000)
  const words = () => stage.childNodes.map((node) => (node as { textContent?: string }).textContent ?? '')

  /** Runs the page's own script, as each load does. */
  function open() {
    const scope = {
      document: {
        querySelector: () => ({
          get lastChild() {
            return stage.lastChild ?? null
          },
          appendChild(node: FakeElement) {
            stage.appendChild(node)
            return Object.assign(node, { parentNode: stage })
          },
        }),
        createElement: (name: string) => new FakeElement(html, name),
        addEventListener: hear,
      },
      sessionStorage: storage && {
        getItem: (key: string) => storage?.get(key) ?? null,
        setItem: (key: string, value: unknown) => storage?.set(key, String(value)),
      },
      location: { pathname: '/screen', reload },
      fetch: async (address: string, { cache }: RequestInit) => {
        expect(cache).toBe('reload')
        asked++
        if (slow) await new Promise((later) => setTimeout(later, slow))
        const answer = server[address]
        if (!answer) throw new TypeError('refused')
        return answer.clone()
      },
      addEventListener: hear,
    }
    new Function(...Object.keys(scope), inline)(...Object.values(scope))
  }

  it('says nothing and does nothing when the player did come', async () => {
    open()
    await seconds(3)
    playerStarts()
    await seconds(3600)
    expect(words()).toEqual([''])
    expect(reload).not.toHaveBeenCalled()
  })

  it('says so at once and loads the page anew after 10 s', async () => {
    open()
    scriptFails()
    expect(words()).toEqual([expect.stringContaining('会自动再试')])
    await seconds(9)
    expect(reload).not.toHaveBeenCalled()
    await seconds(2)
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('says so after 10 s and does so after 20 when nobody says what became of the script', async () => {
    open()
    await seconds(9)
    expect(words()).toEqual([])
    await seconds(2)
    expect(words()).toEqual([expect.stringContaining('会自动再试')])
    expect(reload).not.toHaveBeenCalled()
    await seconds(10)
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['nobody answers', () => ({})],
    [
      'a captive portal does',
      () => ({ '/screen': new Response('<form>'), [assets.js]: script('text/html') }),
    ],
    ['the script is a page', () => ({ ...server, [assets.js]: script('text/html') })],
    ['the script is not there', () => ({ ...server, [assets.js]: script('text/javascript', 404) })],
    ['the server is ill', () => ({ ...server, '/screen': new Response(page, { status: 502 }) })],
  ])('stays while %s, and asks less and less often, but every five minutes', async (_, broken) => {
    const well = server
    server = broken() as typeof server
    open()
    scriptFails()
    await seconds(7200)
    expect(reload).not.toHaveBeenCalled()
    expect(asked).toBeLessThan(60)
    server = well
    await seconds(301)
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('goes to the server’s next version', async () => {
    server = {
      '/screen': new Response(page.replace(assets.js, '/assets/player.B1.js')),
      '/assets/player.B1.js': script(),
    }
    open()
    scriptFails()
    await seconds(11)
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('takes its words back when the player comes after all', async () => {
    server = {}
    open()
    await seconds(30)
    playerStarts()
    await seconds(1)
    expect(words()).toEqual([''])
  })

  it('looks at once when the network is back', async () => {
    const well = server
    server = {}
    open()
    scriptFails()
    await seconds(3000)
    server = well
    heard.get('online')?.({ target: {} })
    await seconds(2)
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('stays when the player comes while the server is asked', async () => {
    slow = 3_000
    open()
    scriptFails()
    await seconds(10)
    playerStarts()
    await seconds(60)
    expect(asked).toBeGreaterThan(0)
    expect(reload).not.toHaveBeenCalled()
  })

  it('is loaded less and less often, so that a slow device has its time, and from the beginning once it started', async () => {
    const waits: number[] = []
    for (let load = 0; load < 6; load++) {
      stage = new FakeElement(html, 'main')
      const from = Date.now()
      open()
      await seconds(11)
      expect(words()).toHaveLength(1)
      while (reload.mock.calls.length === load) await seconds(1)
      waits.push(Math.round((Date.now() - from) / 1000))
      vi.clearAllTimers()
    }
    expect(waits).toEqual([20, 40, 80, 160, 300, 300])
    stage = new FakeElement(html, 'main')
    open()
    playerStarts()
    await seconds(2)
    expect(storage?.get('hongzhu.retries')).toBe('0')
  })

  it('is loaded anew without a storage too, not all the time', async () => {
    storage = undefined
    open()
    await seconds(79)
    expect(reload).not.toHaveBeenCalled()
    await seconds(2)
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['come not at all', 'error', undefined],
    ['are a captive portal’s page', 'load', { cssRules: [] }],
  ])('asks again for styles that %s, while it plays', async (_, event, sheet) => {
    open()
    playerStarts()
    const head = new FakeElement(html, 'head')
    const copy = Object.assign(new FakeElement(html, 'link'), { href: '' })
    const href = 'http://screen.school/player.css?1'
    const link = {
      rel: 'stylesheet',
      localName: 'link',
      href,
      sheet,
      parentNode: head,
      cloneNode: () => copy,
    }
    head.childNodes.push(link as unknown as FakeElement)
    heard.get('load')?.({ target: { rel: 'stylesheet', sheet: { cssRules: [1] } } })
    heard.get(event)?.({ target: link })
    await seconds(11)
    expect(head.childNodes).toEqual([copy])
    expect(copy.href).toMatch(/player\.css\?\d{13}$/)
    expect(reload).not.toHaveBeenCalled()
  })
})
