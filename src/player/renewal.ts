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
  /** script of a newer player; empty while there is none */
  private wished = ''
  private asked = false

  constructor(private readonly options: RenewalOptions) {}

  /** A manifest names the script it was made for. */
  async expect(script: string): Promise<void> {
    const { shell, store } = this.options
    if (!script || script === (this.wished || shell.script)) return
    this.wished = script === shell.script ? '' : script
    const before = await store.reloadedFor()
    const since = before?.script === script ? Math.abs(Date.now() - before.at) : ONCE_IN
    if (!this.asked) this.soon(Math.max(0, ONCE_IN - since) + Math.random() * SPREAD)
  }

  /** Somebody at the desk asks for it: for the newer player, or else for this one. */
  remote = (): void => {
    this.asked = true
    this.soon(0)
  }

  private soon(ms: number, isEnd = false) {
    window.clearTimeout(this.timer)
    this.timer = window.setTimeout(() => void this.look(isEnd), ms)
  }

  /** Once when it is wished, and once more at the end of the item: the server may have gone meanwhile. */
  private async look(isEnd: boolean) {
    if (!this.wished && !this.asked) return
    const { endsAt, now, store, reload } = this.options
    const script = await this.loadable()
    if (!script) return this.soon(jittered(LATER))
    if (!isEnd) return this.soon(Math.max(0, Math.min(LONGEST_WAIT, endsAt() - now())), true)
    store.keepReload({ script, at: Date.now() })
    reload()
  }

  private async loadable(): Promise<string | undefined> {
    const { shell } = this.options
    if (this.wished && (await shell.canReload(this.wished))) return this.wished
    return this.asked && (await shell.canReload()) ? shell.script : undefined
  }
}
