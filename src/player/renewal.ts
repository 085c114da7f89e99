import { jittered } from './backoff'
import type { Shell } from './shell'
import type { Store } from './store'

export type RenewalOptions = {
  shell: Pick<Shell, 'script' | 'canReload'>
  /** when what is in view ends (ms), and the time now */
  endsAt(): number
  now(): number
  store: Pick<Store, 'reloadedFor' | 'keepReload'>
  reload(): void
}

/** So that a hundred screens do not load a new version in the same second; ms */
const SPREAD = 60_000
/** What cannot be loaded yet is tried again; ms */
const LATER = 30_000
/** A server that names a script its page does not have must not keep the screen reloading; ms */
const ONCE_IN = 3_600_000
/** Nobody waits longer for an item to end; ms */
const LONGEST_WAIT = 600_000

/** Loads the page anew, at the end of an item, and only when it is sure to come up again. */
export class Renewal {
  private timer = 0
  private wished = ''

  constructor(private readonly options: RenewalOptions) {}

  /** A manifest names the script it was made for. */
  async expect(script: string): Promise<void> {
    const { shell, store } = this.options
    if (!script || script === shell.script || script === this.wished) return
    this.wished = script
    const before = await store.reloadedFor()
    if (before?.script === script && Math.abs(Date.now() - before.at) < ONCE_IN) return
    this.soon(Math.random() * SPREAD, script)
  }

  /** Somebody at the desk asks for it. */
  remote = (): void => {
    this.soon(0, this.options.shell.script)
  }

  private soon(ms: number, script: string) {
    window.clearTimeout(this.timer)
    this.timer = window.setTimeout(() => void this.check(script), ms)
  }

  private async check(script: string) {
    if (!(await this.options.shell.canReload(script))) return this.soon(jittered(LATER), script)
    const { endsAt, now } = this.options
    const wait = Math.max(0, Math.min(LONGEST_WAIT, endsAt() - now()))
    window.clearTimeout(this.timer)
    this.timer = window.setTimeout(() => void this.reload(script), wait)
  }

  /** The server may have gone while the item was played to its end. */
  private async reload(script: string) {
    if (!(await this.options.shell.canReload(script))) return this.soon(jittered(LATER), script)
    this.options.store.keepReload({ script, at: Date.now() })
    this.options.reload()
  }
}
