/** How loud films are: 0 is mute. */
export type Volume = number

/** What a look at a film finds: `stuck` when it does not move although it was started again a moment ago. */
export type FilmState = 'well' | 'restarted' | 'stuck'

/** A film that has not moved for this long (ms) has stalled. */
const STALL = 5_000
/** One that stalls again so long (ms) after it was started again has played well in between. */
const FORGIVEN = 60_000

/** One film on the stage: waits hidden at its beginning, plays while it is in view, leaves nothing behind. */
export class Film {
  private playing = false
  private volume: Volume = 0
  private at = -1
  private movedAt = 0
  private restartedAt = Number.NEGATIVE_INFINITY

  constructor(private readonly video: HTMLVideoElement) {
    video.loop = true
    video.muted = true
  }

  /** Until its first picture can be drawn. Throws when it never will be. */
  ready(): Promise<void> {
    const { video } = this
    return new Promise((resolve, reject) => {
      if (video.readyState >= video.HAVE_CURRENT_DATA) resolve()
      video.onloadeddata = () => resolve()
      const fail = () => reject(new Error('影片放不了'))
      video.onerror = fail
      if (video.error) fail()
    })
  }

  play(volume: Volume): void {
    this.playing = true
    this.movedAt = performance.now()
    this.setVolume(volume)
    this.run()
  }

  setVolume(volume: Volume): void {
    if (this.volume === volume) return
    this.volume = volume
    this.video.muted = volume === 0
    this.video.volume = volume
  }

  /** Whether it moves; starts it again when it does not. Browsers hold films of hidden pages up. */
  look(): FilmState {
    const { currentTime, paused } = this.video
    const now = performance.now()
    if (!this.playing || document.hidden || currentTime !== this.at) {
      this.at = currentTime
      this.movedAt = now
      return 'well'
    }
    // held up while the page was hidden, or since its sound came on
    if (paused) this.run()
    if (now - this.movedAt < STALL) return 'well'
    this.movedAt = now
    if (now - this.restartedAt < FORGIVEN) return 'stuck'
    this.restartedAt = now
    this.video.load()
    this.run()
    return 'restarted'
  }

  stop(): void {
    this.playing = false
    this.video.pause()
  }

  /** Gives its decoder and its bytes back. */
  release(): void {
    const { video } = this
    this.stop()
    video.onloadeddata = null
    video.onerror = null
    video.removeAttribute('src')
    video.load()
  }

  /** Browsers refuse sound on pages nobody has touched, unless set up for kiosks: silent is better than still. */
  private run() {
    const started: Promise<void> | undefined = this.video.play()
    started?.catch((error: DOMException) => {
      if (error.name !== 'NotAllowedError' || !this.playing) return
      this.video.muted = true
      void this.video.play().catch(() => {})
    })
  }
}
