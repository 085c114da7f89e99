export type WatchdogOptions = {
  /** what to do when nothing has been heard for `patience` */
  revive(): void
  /** ms without a sign of life */
  patience: number
}

/** Restarts a loop that died of an error nobody foresaw. It never reloads the page: the server may be gone. */
export class Watchdog {
  private seen = performance.now()

  constructor(private readonly options: WatchdogOptions) {}

  /** Takes note of a sign of life. */
  alive = (): void => {
    this.seen = performance.now()
  }

  /** Looks every `patience` for the rest of the page's life. */
  start(): void {
    window.setInterval(this.look, this.options.patience)
  }

  private look = () => {
    if (performance.now() - this.seen < this.options.patience) return
    this.alive()
    this.options.revive()
  }
}
