import { readFileSync } from 'node:fs'
import { fromRoot } from './paths'

/** Names of the built files and their addresses from the root of the site, as the build wrote them: `player.js` -> `/assets/player.….js`. */
export type Built = Record<string, string>

/** What the build made. Throws while there is no build. */
export const readBuilt = (): Built =>
  JSON.parse(readFileSync(fromRoot('build', 'assets.json'), 'utf8')) as Built

/** One file's address. Throws when the build did not make it. */
export function builtAddress(built: Built, name: string): string {
  const address = built[name]
  if (!address) throw new Error(`${name} is missing from build/assets.json: run node bin/build.mjs`)
  return address
}
