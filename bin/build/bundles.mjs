import { readdirSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../launch/settings.mjs'

export const OUT = path.join(ROOT, 'build')
export const ASSETS = path.join(OUT, 'public', 'assets')

/** Readers' phones and PCs of the last years. */
const READERS = ['chrome109', 'safari15.4', 'firefox115']
/** Class boards run engines as old as this. */
const BOARDS = ['chrome64']

const common = {
  absWorkingDir: ROOT,
  bundle: true,
  metafile: true,
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8',
  jsx: 'automatic',
}

const forBrowsers = {
  ...common,
  minify: true,
  platform: 'browser',
  outdir: ASSETS,
  define: { 'process.env.NODE_ENV': '"production"' },
}

/**
 * The server. Packages stay outside, so that Next's bundle and ours share one Payload. Names stay readable in stack
 * traces. Which styles its components import, styles.mjs reads from it.
 */
const server = {
  ...common,
  entryPoints: { server: 'src/server.ts' },
  outdir: OUT,
  outExtension: { '.js': '.mjs' },
  platform: 'node',
  format: 'esm',
  target: ['node20', ...READERS],
  packages: 'external',
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: 'linked',
  sourcesContent: false,
}

/** The stylesheets of the public site: see styles.mjs. */
export const styles = {
  ...common,
  minify: true,
  target: READERS,
  write: false,
}

/** The few scripts of the public site: every `src/site/<name>.client.ts`. */
const scripts = {
  ...forBrowsers,
  entryPoints: Object.fromEntries(clientScripts().map((name) => [name.split('.')[0], `src/site/${name}`])),
  entryNames: '[name].[hash]',
  format: 'esm',
  target: READERS,
}

/** The campus screens' runtime, for old engines, with Preact in React's place. */
const player = {
  ...forBrowsers,
  entryPoints: { player: 'src/player/main.tsx' },
  entryNames: '[name].[hash]',
  format: 'iife',
  target: BOARDS,
  alias: {
    react: 'preact/compat',
    'react-dom': 'preact/compat',
    'react/jsx-runtime': 'preact/jsx-runtime',
  },
}

/** Everything esbuild makes; Next makes the desk. */
export const BUNDLES = { server, scripts, player }

function clientScripts() {
  return readdirSync(path.join(ROOT, 'src', 'site')).filter((name) => /\.client\.tsx?$/.test(name))
}
