import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, context } from 'esbuild'
import { ASSETS, BUNDLES, OUT } from './bundles.mjs'
import { buildStyles } from './styles.mjs'
import { buildWorker } from './worker.mjs'

/** Builds every bundle and writes `build/assets.json`: `{ "site.css": "/assets/site.<hash>.css", … }`. */
export async function bundleAll() {
  const addresses = {}
  for (const [name, options] of Object.entries(BUNDLES)) {
    Object.assign(addresses, await publish(name, await build(optionsOf(options, addresses))))
  }
  await buildWorker(addresses)
  writeAddresses(addresses)
  removeOthers(addresses)
  return addresses
}

/** Builds again at every change; `onChange` follows each time all is well. */
export async function watchAll(onChange) {
  const addresses = {}
  const afterwards = (name) => ({
    name: 'publish',
    setup: ({ onEnd }) =>
      onEnd(async (result) => {
        if (result.errors.length) return
        Object.assign(addresses, await publish(name, result))
        // it knows the page, which the server's sources make
        if (addresses['player.js']) await buildWorker(addresses)
        writeAddresses(addresses)
        onChange()
      }),
  })
  for (const [name, options] of Object.entries(BUNDLES)) {
    const watching = await context({ ...optionsOf(options, addresses), plugins: [afterwards(name)] })
    await watching.rebuild()
    await watching.watch()
  }
}

const optionsOf = (options, addresses) => (typeof options === 'function' ? options(addresses) : options)

/** Names the files of one bundle by their contents where esbuild has not, and tells their addresses. */
async function publish(bundle, { metafile }) {
  const files = Object.keys(metafile.outputs).filter((file) => !file.endsWith('.map'))
  if (bundle === 'server') return buildStyles(metafile)
  return Object.fromEntries(files.map((file) => [logicalName(file), `/assets/${path.basename(file)}`]))
}

/** `player.3F2A.js` -> `player.js` */
function logicalName(file) {
  const [name, , ending] = path.basename(file).split('.')
  return `${name}.${ending}`
}

function writeAddresses(addresses) {
  const file = path.join(OUT, 'assets.json')
  writeFileSync(`${file}.new`, `${JSON.stringify(addresses, null, 2)}\n`)
  renameSync(`${file}.new`, file)
}

function removeOthers(addresses) {
  const kept = new Set(Object.values(addresses).map((address) => path.basename(address)))
  for (const name of readdirSync(ASSETS)) {
    if (!kept.has(name)) rmSync(path.join(ASSETS, name))
  }
}

/** What each published file weighs, compressed as a browser gets it at worst. */
export function weigh(addresses) {
  return Object.values(addresses).map((address) => {
    const bytes = readFileSync(path.join(ASSETS, path.basename(address)))
    return `  ${address}  ${bytes.length} B, gzip ${gzipSync(bytes, { level: 9 }).length} B`
  })
}
