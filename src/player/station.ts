import { Assets } from './assets'
import { createClock, type ScreenClock } from './clock'
import { Feed } from './feed'
import { Glass } from './glass'
import { Heart } from './heartbeat'
import { Log } from './log'
import { Player } from './player'
import { Plays } from './plays'
import { Renewal } from './renewal'
import { Shell } from './shell'
import { Frames, keepAwake, logErrors } from './signs'
import type { Store, Times } from './store'
import { openVault } from './vault'

export type StationOptions = {
  host: HTMLElement
  store: Store
  /** none for the demo screen, which tells nothing about itself */
  token?: string
  /** address of the running script */
  script: string
}

const API = '/api/screens'
/** How often (ms) the time is written down for a start without a server. */
const KEEP_TIME = 300_000

/** A screen that hangs on a wall: plays, listens to its server and tells it how it is. */
export class Station {
  private readonly clock: ScreenClock
  private readonly log: Log
  private readonly plays = new Plays()
  private readonly frames = new Frames()
  private readonly shell: Shell
  private readonly files: Assets
  private readonly player: Player
  private readonly glass: Glass
  private readonly renewal: Renewal
  private readonly feed: Feed
  private readonly heart: Heart | undefined
  private timesKeptAt = Number.NEGATIVE_INFINITY

  constructor(
    private readonly options: StationOptions,
    times: Times | undefined,
  ) {
    const { store, token, script } = options
    this.clock = createClock(times)
    this.log = new Log(this.clock.now)
    this.shell = new Shell(script, this.log)
    this.files = new Assets(openVault(token ? 'hongzhu-files' : 'hongzhu-demo'), this.log)
    this.player = this.createPlayer()
    this.glass = new Glass({
      plays: this.plays,
      now: this.clock.now,
      timeZone: () => this.player.programme.visible?.timeZone ?? 'UTC',
      revision: () => this.player.programme.revision,
    })
    this.renewal = new Renewal({
      shell: this.shell,
      endsAt: () => this.player.loop.endsAt(),
      now: this.clock.now,
      store,
      reload: () => location.reload(),
    })
    this.feed = this.createFeed()
    this.heart = token ? this.createHeart({ Authorization: `Bearer ${token}` }) : undefined
  }

  async start(): Promise<void> {
    const { store } = this.options
    void navigator.storage?.persist?.().catch(() => {})
    logErrors(this.log)
    keepAwake()
    this.frames.start()
    this.player.start()
    this.plays.restore(await store.plays())
    window.addEventListener('pagehide', this.keepPlays)
    this.player.programme.resume(await store.manifests())
    this.feed.start()
    this.heart?.start()
    void this.shell.register().then(this.heart?.beat)
  }

  private createPlayer(): Player {
    return new Player({
      host: this.options.host,
      files: this.files,
      log: this.log,
      now: this.clock.now,
      onTick: this.tick,
      onTurn: (item) => {
        const begins = item && !this.glass.item()
        this.glass.show(item)
        // the desk need not wait for the next beat to see that it plays
        if (begins) void this.heart?.beat()
      },
      onKept: (kept) => this.options.store.keepManifests(kept),
      onApplied: () => void this.heart?.beat(),
    })
  }

  private createFeed(): Feed {
    const { token, store } = this.options
    const query = token ? '' : '?demo'
    return new Feed({
      manifestUrl: `${API}/manifest${query}`,
      eventsUrl: `${API}/events${query}`,
      headers: token ? { Authorization: `Bearer ${token}` } : {},
      clock: this.clock,
      onManifest: (manifest) => {
        this.player.programme.receive(manifest)
        void this.heart?.beat()
        void this.renewal.expect(manifest.player)
      },
      onRefused: () => {
        if (!token) return
        this.heart?.stop()
        this.feed.stop()
        store.forget()
        void this.files.keepOnly([]).then(() => location.reload())
      },
      onReload: this.renewal.remote,
      onTrouble: (what) => (what ? this.log.tell('feed', what) : this.log.well('feed', '服务器又连上了')),
    })
  }

  private createHeart(headers: Record<string, string>): Heart {
    const { clock, glass, plays, log, frames, shell, player } = this
    return new Heart({
      url: `${API}/heartbeat`,
      headers,
      clock,
      glass,
      plays,
      log,
      onBeat: this.keepPlays,
      async state() {
        const { programme } = player
        const { share, lasts } = programme.stock
        return {
          revision: programme.revision,
          obeys: programme.obeys,
          frames: frames.moving,
          cached: share,
          offlineReady: lasts && (await shell.isKept()),
          player: shell.script,
        }
      },
    })
  }

  private keepPlays = () => {
    this.glass.count()
    this.options.store.keepPlays(this.plays.kept())
  }

  private tick = () => {
    if (this.clock.leapt()) void this.feed.ask()
    this.keepTimes()
  }

  private keepTimes() {
    const times = this.clock.times()
    const steady = performance.now()
    if (!times || steady - this.timesKeptAt < KEEP_TIME) return
    this.timesKeptAt = steady
    this.options.store.keepTimes(times)
  }
}
