import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sampleItem, sampleManifest } from '../player/sample-manifest'
import { type Eyes, engines } from '../support/eyes'
import { pageClock } from '../support/page-clock'
import { buildPlayer, type PlayerBundle, ScreenServer, type StoredFile } from '../support/screen-server'
import { pause } from '../support/screen-view'

const SPEED = 5
/** Over plain HTTP there is no worker to mend anything. */
const HOST = 'screen.school'
const PORTAL: StoredFile = { type: 'text/html', body: '<!doctype html><title>登录</title>' }
const WORDS = "document.body ? document.body.textContent : ''"
/** A colour that only the player's styles give. */
const GROUND = "getComputedStyle(document.querySelector('.stage')).position"

describe.each(engines)('a page in $name', (engine) => {
  let bundle: PlayerBundle
  let server: ScreenServer
  let eyes: Eyes

  beforeAll(async () => {
    bundle = await buildPlayer()
    eyes = await engine.open(960, 540, { args: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1`] })
    await eyes.before(pageClock({ speed: SPEED }))
  })

  afterAll(async () => {
    await eyes?.close()
    await server?.kill()
  })

  beforeEach(async () => {
    await server?.kill()
    const notice = { kind: 'notice' as const, tone: 'plain' as const, title: '又来了', text: '', byline: '' }
    server = new ScreenServer(bundle, [], sampleManifest([sampleItem('notice:1', notice, 60)]))
    await server.start()
  })

  const open = (query = '?demo') => eyes.open(`http://${HOST}:${server.port}/screen${query}`)
  const shows = (words: string) => waitFor(WORDS, (text) => text.includes(words))

  async function waitFor(expression: string, right: (value: string) => boolean) {
    for (const from = performance.now(); ; await pause(100)) {
      const value = await eyes.evaluate<string>(expression).catch(() => '')
      if (right(value)) return
      if (performance.now() - from > 20_000) throw new Error(`${expression} is still ${value}`)
    }
  }

  /** A captive portal answers for one file of the player. */
  async function replace(name: RegExp) {
    const page = await (await fetch(`http://localhost:${server.port}/screen`)).text()
    const addresses = Array.from(page.match(/\/assets\/[^"]+/g) ?? []).concat(Array.from(bundle.parts.keys()))
    const address = addresses.find((each) => name.test(each)) ?? ''
    server.add([[address, PORTAL]])
    return () => {
      server.add([[address, { type: 'text/javascript', body: bundle.parts.get(address) ?? '' }]])
      server.install(bundle)
    }
  }

  it('plays without a complaint when all is well', async () => {
    await open()
    await shows('又来了')
    expect(eyes.complaints).toEqual([])
  })

  it('says that the player did not come, and plays when it is there', async () => {
    const mend = await replace(/player.*js$/)
    await open()
    await shows('会自动再试')
    await pause(2_000)
    mend()
    await shows('又来了')
  })

  it('does so for a part of the player', async () => {
    const mend = await replace(/pairing.*js$/)
    await open('')
    await shows('会自动再试')
    mend()
    await shows('K7M4P2')
    expect(await eyes.evaluate(WORDS)).not.toContain('会自动再试')
  })

  it('puts on the player’s styles when they come', async () => {
    const mend = await replace(/player.*css$/)
    await open()
    await shows('又来了')
    expect(await eyes.evaluate(GROUND)).toBe('static')
    mend()
    await waitFor(GROUND, (position) => position === 'fixed')
  })
})
