import { pause } from './figures.mjs'

const EVERY_MS = 1_000

/** The wall as a manager has it open: who is said to be offline, and when that was first seen (ms of performance.now). */
export class WallWatch {
  /** looks at which a screen that was well stood as offline */
  falseFlips = 0
  looks = 0
  offlineAt = new Map()
  #gone = new Set()
  #stopped = false

  constructor(call, cookie) {
    this.ask = () => call('GET', '/api/screen-control/wall', cookie)
    this.done = this.#watch()
  }

  /** From now on these, by name, are expected to go offline. */
  expect(names) {
    for (const name of names) this.#gone.add(name)
  }

  async stop() {
    this.#stopped = true
    await this.done
  }

  async #watch() {
    while (!this.#stopped) {
      const { screens } = await this.ask()
      this.looks += 1
      for (const { name, state } of screens) {
        if (state !== 'offline' || this.offlineAt.has(name)) continue
        if (this.#gone.has(name)) this.offlineAt.set(name, performance.now())
        else this.falseFlips += 1
      }
      await pause(EVERY_MS)
    }
  }
}
