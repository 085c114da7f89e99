import { pause } from './figures.mjs'

const RECONNECT = { first: 1_000, most: 30_000 }
const HEARTBEAT_MS = 30_000

/** A simulated screen: speaks to the server as the player does (src/player/event-line.ts, heartbeat.ts), and draws nothing. */
export class ScreenClient {
  /** revision it plays, and when (ms of performance.now) it took it */
  revision = ''
  appliedAt = 0
  connectedAt = 0
  /** ms of performance.now at its last heartbeat */
  heardAt = 0
  /** texts of the manifest it plays */
  text = ''
  #etag = ''
  #stopped = false
  #cut = new AbortController()

  constructor(base, token, name) {
    this.name = name
    this.base = base
    this.headers = { Authorization: `Bearer ${token}` }
  }

  start() {
    void this.#listen()
    void this.#beat()
  }

  stop() {
    this.#stopped = true
    this.#cut.abort()
  }

  async #listen() {
    for (let failures = 0; !this.#stopped; failures++) {
      try {
        const answer = await fetch(`${this.base}/api/screens/events`, {
          headers: this.headers,
          signal: this.#cut.signal,
        })
        if (!answer.ok) throw new Error(`${answer.status}`)
        failures = 0
        this.connectedAt = performance.now()
        for await (const chunk of answer.body) {
          const said = new TextDecoder().decode(chunk)
          if (/^event: (manifest|takeover)/m.test(said)) await this.#ask()
        }
      } catch {
        // as the player: what it has goes on playing
      }
      const grown = Math.min(RECONNECT.most, RECONNECT.first * 2 ** failures)
      await pause(grown / 2 + (grown / 2) * Math.random())
    }
  }

  async #ask() {
    const headers = { ...this.headers, ...(this.#etag && { 'If-None-Match': this.#etag }) }
    const answer = await fetch(`${this.base}/api/screens/manifest`, { headers, signal: this.#cut.signal })
    if (answer.status !== 200) return
    this.#etag = answer.headers.get('etag') ?? ''
    this.text = await answer.text()
    this.revision = JSON.parse(this.text).revision
    this.appliedAt = performance.now()
    await this.#heartbeat()
  }

  async #beat() {
    await pause(HEARTBEAT_MS * Math.random())
    while (!this.#stopped) {
      await this.#heartbeat().catch(() => undefined)
      await pause(HEARTBEAT_MS * (0.8 + 0.2 * Math.random()))
    }
  }

  async #heartbeat() {
    const now = new Date().toISOString()
    const body = {
      revision: this.revision,
      item: { id: 'clock', hash: 'x', since: now },
      frames: true,
      skew: 3,
      cached: 1,
      offlineReady: true,
      secure: true,
      player: '/assets/player.js',
      engine: 'Chrome/70.0',
      glass: { width: 1920, height: 1080 },
      plays: [{ item: 'clock', hash: 'x', revision: this.revision, from: now, seconds: 30, times: 3 }],
      log: [],
    }
    await fetch(`${this.base}/api/screens/heartbeat`, {
      method: 'POST',
      headers: { ...this.headers, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal: this.#cut.signal,
    })
    this.heardAt = performance.now()
  }
}
