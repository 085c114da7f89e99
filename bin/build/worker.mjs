import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { ROOT } from '../launch/settings.mjs'
import { ASSETS, OUT, screenWorker } from './bundles.mjs'

/**
 * Writes `build/public/screen-worker.js`, served as `/screen-worker.js`: it knows the page and the player's files by their
 * hashes, so that a screen keeps a version only when it has all of it.
 * @param {Record<string, string>} addresses of the built files, by logical name
 */
export async function buildWorker(addresses) {
  const [js, css] = [addresses['player.js'], addresses['player.css']]
  const { screenPage } = await load('src/screens/page.tsx')
  const page = { address: '/screen', sha256: hash(screenPage({ js, css })) }
  const pairing = [addresses['pairing.js'], addresses['pairing.css']]
  await build(screenWorker(...shellOf([page, ...[js, css, ...pairing].map(fileAt)])))
}

/** The list and the word that tells it from any other. */
export const shellOf = (shell) => [shell, hash(JSON.stringify(shell)).slice(0, 12)]

const fileAt = (address) => ({
  address,
  sha256: hash(readFileSync(path.join(ASSETS, path.basename(address)))),
})

const hash = (content) => createHash('sha256').update(content).digest('hex')

/** A module of the server, compiled to be asked one thing. */
async function load(source) {
  const outfile = path.join(OUT, `asked.${process.pid}.mjs`)
  await build({
    absWorkingDir: ROOT,
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    packages: 'external',
    logLevel: 'warning',
  })
  try {
    return await import(`${pathToFileURL(outfile)}?${performance.now()}`)
  } finally {
    rmSync(outfile)
  }
}
