import { browserProgram } from './browser'
import { type BrowserProgram, type LaunchOptions, PipedBrowser } from './cdp'
import { type OldChromium, oldChromium, oldChromiumRuns } from './old-chromium'

/** One open page, whatever the engine. */
export type Eyes = PipedBrowser

/** What is added to the engine's own arguments and environment. */
export type OpenOptions = LaunchOptions & { args?: string[]; env?: Record<string, string> }

export type Engine = {
  name: string
  open(width: number, height: number, options?: OpenOptions): Promise<Eyes>
}

/** The engines the screens are tried in. The old ones' binaries exist for Linux on x64 only. */
export const engines: Engine[] = [
  engine('the current Chromium', browserProgram),
  ...(oldChromiumRuns ? [old('Chromium 80', 'chromium-80'), old('Chromium 70', 'chromium-70')] : []),
]

function old(name: string, from: OldChromium): Engine {
  return engine(name, async () => oldChromium(from))
}

function engine(name: string, program: () => Promise<BrowserProgram>): Engine {
  return {
    name,
    async open(width, height, { args = [], env, ...options } = {}) {
      const found = await program()
      const more = { args: [...found.args, ...args], env: { ...found.env, ...env } }
      return PipedBrowser.launch({ ...found, ...more }, width, height, options)
    },
  }
}
