import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleItem, withTakeover } from '../player/sample-manifest'
import { samplePicture } from '../player/sample-pictures'
import { type Engine, engines } from '../support/eyes'
import type { Fault } from '../support/screen-server'
import { pause, pictureInView, until, watch } from '../support/screen-view'
import { type SwitchOn, WallScreen } from '../support/wall-screen'

/** How often each cold start is tried; Chromium 80 takes part in the long version. */
const RUNS = Number(process.env.COLD_STARTS ?? 1)
const DAY = 86_400_000
/** Server and screen let time pass faster where only the content matters. */
const SPEED = 5
const FAST: SwitchOn = { clock: { speed: SPEED } }

type Network = Fault | 'refused' | 'nameless'

/** What a screen finds where its server should be. */
const networks: [name: string, fault: Network][] = [
  ['refuses', 'refused'],
  ['swallows everything', 'hang'],
  ['answers 500', 'error'],
  ['is a captive portal', 'portal'],
  ['has no name server', 'nameless'],
]

const news = (title: string) => ({
  kind: 'news' as const,
  title,
  text: '下周一起试行。',
  mark: { name: '党建动态' },
  category: '党员大会',
  date: '3月14日',
  link: '/news/20260314',
})

describe.each(engines.filter(({ name }) => name !== 'Chromium 80' || RUNS > 1))(
  'a paired screen in $name',
  (engine: Engine) => {
    let screen: WallScreen
    const starts: number[] = []

    beforeAll(async () => {
      screen = await WallScreen.hang(engine)
      await screen.pair()
    })

    afterAll(async () => {
      const slowest = Math.max(...starts)
      console.log(
        `screen figure: ${engine.name}: first item within ${slowest} ms of the browser's launch in ${starts.length} cold starts offline`,
      )
      await screen?.takeDown()
    })

    /** The network breaks, the power goes and comes back: the first item within 10 s, and the picture too. */
    async function startsOffline(network: Network, options: SwitchOn = {}) {
      await breakNetwork(network)
      starts.push(await screen.coldStart(options))
      await until(screen.eyes, (text) => text.includes('326册书'), 15_000)
      expect(await pictureInView(screen.eyes)).toBe(true)
      await mendNetwork()
    }

    async function breakNetwork(network: Network) {
      if (network === 'refused') await screen.server.kill()
      else if (network !== 'nameless') screen.server.fault = network
    }

    async function mendNetwork() {
      screen.server.fault = undefined
      if (!screen.server.running) await screen.server.start()
    }

    /** Publishes a news item at the head of everything else. */
    async function publish(id: string, title: string, pictured = false) {
      const { picture, files } = await samplePicture(id, '#c9d3cc', '#2f6b57')
      screen.server.add(files)
      screen.publish(sampleItem(`news:${id}`, { ...news(title), ...(pictured && { picture }) }, 4))
    }

    const shows = (title: string, within: number) =>
      until(screen.eyes, (text) => text.includes(title), within)
    const neverShows = async (title: string, ms: number) => {
      const seen = Array.from(await watch(screen.eyes, ms))
      expect(seen.filter((text) => text.includes(title))).toEqual([])
      expect(seen.every(screen.isContent), seen.join('\n')).toBe(true)
    }

    it.each(networks)('starts and plays where the network %s', async (_, fault) => {
      for (let run = 0; run < RUNS; run++) await startsOffline(fault)
    })

    it('starts and plays with its cookies and local storage cleared', async () => {
      await screen.eyes.evaluate('localStorage.clear()')
      await screen.eyes.toPage('Network.clearBrowserCookies')
      for (let run = 0; run < RUNS; run++) await startsOffline('refused')
    })

    it('starts and plays with the device’s clock set back a year', async () => {
      for (let run = 0; run < RUNS; run++) await startsOffline('refused', { clock: { wall: -365 * DAY } })
    })

    it('keeps to what it has while half a manifest comes, and takes the whole one', async () => {
      screen.server.letPass(0, SPEED)
      await screen.coldStart(FAST)
      screen.server.fault = 'half'
      await publish('half', '半份节目单')
      await neverShows('半份节目单', 2_000)
      await screen.coldStart(FAST)
      await mendNetwork()
      await shows('半份节目单', 20_000)
    })

    it('never shows a picture that comes with a wrong byte, and shows it when it is right', async () => {
      screen.server.fault = 'corrupt'
      await publish('wrong', '错一个字节', true)
      await neverShows('错一个字节', 3_000)
      await mendNetwork()
      await shows('错一个字节', 20_000)
      expect(await pictureInView(screen.eyes)).toBe(true)
    })

    it('starts without a file that went bad on its disk, and mends it', async () => {
      await publish('rotten', '盘上坏了', true)
      await shows('盘上坏了', 20_000)
      expect(await screen.eyes.evaluate<number>(SPOIL)).toBe(1)
      await breakNetwork('refused')
      await screen.coldStart(FAST)
      await neverShows('盘上坏了', 3_000)
      await mendNetwork()
      await shows('盘上坏了', 30_000)
      expect(await pictureInView(screen.eyes)).toBe(true)
    })

    it('starts with the old content after a power cut in the middle of a download', async () => {
      screen.server.pace = 2_000
      await publish('slow', '慢慢下载', true)
      await pause(1_500)
      await breakNetwork('refused')
      await screen.coldStart(FAST)
      await neverShows('慢慢下载', 2_000)
      screen.server.pace = 0
      await mendNetwork()
      await shows('慢慢下载', 30_000)
    })

    it('plays new content from memory when its disk is full, tells so, and keeps the old for a restart', async () => {
      await screen.coldStart({ ...FAST, before: FULL })
      screen.server.heartbeats.length = 0
      await publish('full', '存不下了', true)
      await shows('存不下了', 20_000)
      await screen.heartbeat(({ log }) => JSON.stringify(log).includes('存储空间满了'), 20_000)
      await breakNetwork('refused')
      await screen.coldStart(FAST)
      await neverShows('存不下了', 2_000)
      await mendNetwork()
    })

    it('hears of new content by asking, where a proxy holds events back', async () => {
      screen.server.fault = 'buffer'
      await screen.coldStart(FAST)
      await pause(2_000)
      await publish('buffered', '推送不通')
      const ms = await shows('推送不通', 20_000)
      console.log(`screen figure: ${engine.name}: published to in view without events ${ms * SPEED} ms`)
      await mendNetwork()
    })

    it('ends a takeover on time without a network, and goes on where it was', async () => {
      await screen.coldStart()
      screen.server.letPass(0, 1)
      const plain = screen.server.manifest
      const notice = {
        kind: 'notice' as const,
        tone: 'urgent' as const,
        title: '马上到操场集合',
        text: '',
        byline: '',
      }
      const end = Math.ceil(screen.server.now() / 1000) * 1000 + 5_000
      screen.server.publish(withTakeover(plain, sampleItem('notice:1', notice, 10), end - 10_000, end))
      await shows('马上到操场集合', 5_000)
      await breakNetwork('refused')
      await until(screen.eyes, (text) => !text.includes('马上到操场集合'), 10_000)
      const late = Math.abs(screen.server.now() - end)
      console.log(`screen figure: ${engine.name}: a takeover ended offline ${late} ms off its time`)
      expect(late).toBeLessThan(1_000)
      screen.server.manifest = plain
      await mendNetwork()
    })

    it('finds its server again after three days, with another manifest', async () => {
      screen.server.letPass(0, SPEED)
      await screen.coldStart(FAST)
      await screen.server.kill()
      await screen.eyes.evaluate(`pageClock.jump(${3 * DAY})`)
      screen.server.letPass(3 * DAY)
      await neverShows('三天以后', 2_000)
      await screen.server.start()
      await publish('later', '三天以后')
      await shows('三天以后', 20_000)
    })

    it('forgets everything and asks to be let in when the school sends it away, and only then', async () => {
      screen.server.fault = 'error'
      await neverShows('登记', 2_000)
      await mendNetwork()
      screen.server.token = 'another'
      screen.server.tell('manifest')
      for (const from = performance.now(); performance.now() - from < 20_000; await pause(200))
        if ((await screen.eyes.evaluate<string>(CODE).catch(() => '')) === 'K7M4P2') break
      expect(await screen.eyes.evaluate<string>(CODE)).toBe('K7M4P2')
      expect(await screen.eyes.evaluate<number>(FILES_KEPT)).toBe(0)
    })

    it('has said nothing wrong on its console', () => {
      expect(screen.eyes.complaints).toEqual([])
    })
  },
)

/** The code a new screen shows. */
const CODE =
  "document.querySelector('.pairing-code') ? document.querySelector('.pairing-code').textContent : ''"

/** How many pictures and films the player keeps. */
const FILES_KEPT = `caches.open('hongzhu-files').then((cache) => cache.keys()).then((kept) => kept.length)`

/** Changes one byte of a picture that the player keeps; how many times. */
const SPOIL = `(async () => {
  let spoilt = 0
  const cache = await caches.open('hongzhu-files')
  for (const request of await cache.keys()) {
    if (!request.url.includes('rotten')) continue
    const answer = await cache.match(request)
    const type = answer.headers.get('content-type')
    const bytes = new Uint8Array(await answer.arrayBuffer())
    bytes[bytes.length >> 1] ^= 1
    await cache.put(request, new Response(bytes, { headers: { 'Content-Type': type } }))
    spoilt++
  }
  return spoilt
})()`

/** A disk without room for files. */
const FULL = `(() => {
  const put = Cache.prototype.put
  Cache.prototype.put = function (request, answer) {
    const isFile = String(request.url || request).includes('/media/')
    return isFile ? Promise.reject(new DOMException('Quota exceeded.', 'QuotaExceededError')) : put.call(this, request, answer)
  }
})()`
