import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { ROOT } from '../launch/settings.mjs'
import { ASSETS, styles } from './bundles.mjs'

/** Sections whose pages are composed by the site itself. */
const SITE_PAGES = { home: 'src/site/home.tsx', service: 'src/site/service/pages.tsx' }

/** What stands round every page. */
const FRAME = ['src/site/shell.tsx']

/**
 * The stylesheets of the public site: one for each section the site composes, one for each feature's own pages, and `site.css` with
 * everything for all others. Each holds just what its pages' components import, in the order of the whole, so that a
 * phone's first view waits for nothing it does not show.
 * @param {import('esbuild').Metafile} metafile of the server's bundle
 * @returns {Promise<Record<string, string>>} addresses by logical name
 */
export async function buildStyles({ inputs, outputs }) {
  const whole = Object.entries(outputs).find(([file]) => isStyle(file))?.[1]
  const all = Object.keys(whole?.inputs ?? {}).filter(isStyle)
  const addresses = { 'site.css': await publishSheet('site', all) }
  for (const [name, pages] of Object.entries({ ...SITE_PAGES, ...featurePages() })) {
    const used = reachableFrom([...FRAME, pages], inputs)
    const files = all.filter((file) => used.has(file))
    addresses[`${name}.css`] = await publishSheet(name, files)
  }
  return addresses
}

const isStyle = (file) => file.endsWith('.css')

function featurePages() {
  const names = readdirSync(path.join(ROOT, 'src', 'features'))
  const withPages = names.filter((name) => existsSync(path.join(ROOT, 'src', 'features', name, 'pages.tsx')))
  return Object.fromEntries(withPages.map((name) => [name, `src/features/${name}/pages.tsx`]))
}

function reachableFrom(entries, inputs) {
  const seen = new Set()
  const left = [...entries]
  while (left.length > 0) {
    const file = left.pop()
    if (seen.has(file)) continue
    seen.add(file)
    left.push(...(inputs[file]?.imports ?? []).filter(({ external }) => !external).map(({ path }) => path))
  }
  return seen
}

async function publishSheet(name, files) {
  const contents = files.map((file) => `@import "./${file}";`).join('\n')
  const options = { ...styles, stdin: { contents, loader: 'css', resolveDir: ROOT } }
  const [{ text }] = (await build(options)).outputFiles
  const file = `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.css`
  mkdirSync(ASSETS, { recursive: true })
  writeFileSync(path.join(ASSETS, file), text)
  return `/assets/${file}`
}
