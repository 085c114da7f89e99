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
 * The server, and the commands that make the campus certificates and the copies for sticks, and move a school's content. Packages stay outside, so that Next's bundle and ours
 * share one Payload. Names stay readable in stack traces. Which styles its components import, styles.mjs reads from it.
 */
const server = {
  ...common,
  entryPoints: {
    server: 'src/server.ts',
    exchange: 'src/exchange.ts',
    'screen-ca': 'src/platform/tls/program.ts',
    'screen-usb': 'src/screens/usb/program.ts',
  },
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

/** The campus screens' runtime, for old engines; slides need no framework there, so JSX is drawn by its own few lines. */
const player = {
  ...forBrowsers,
  entryPoints: { player: 'src/player/main.tsx' },
  entryNames: '[name].[hash]',
  format: 'iife',
  target: BOARDS,
  alias: { 'react/jsx-runtime': './src/player/jsx.ts', '@': './src' },
  // plain assignments instead of a definition for each field: a kilobyte less
  tsconfigRaw: { compilerOptions: { target: 'ES2022', useDefineForClassFields: false, jsx: 'react-jsx' } },
}

/** What a screen that plays does not need: letting it in, and the desk's look at another hour. */
const playerParts = {
  ...player,
  entryPoints: { pairing: 'src/player/pairing-main.tsx', 'player-preview': 'src/player/preview-main.ts' },
}

/**
 * The player, told where its parts are.
 * @param {Record<string, string>} addresses of the built files, by logical name
 */
const playerWith = (addresses) => ({
  ...player,
  define: {
    ...player.define,
    PARTS: JSON.stringify({
      pairing: { js: addresses['pairing.js'], css: addresses['pairing.css'] },
      preview: { js: addresses['player-preview.js'], css: addresses['player-preview.css'] },
    }),
  },
})

/**
 * The screens' service worker, at an address of its own: `shell` lists what it keeps, the page first.
 * @param {{ address: string, sha256: string }[]} shell
 * @param {string} version tells one list from another
 */
export const screenWorker = (shell, version) => ({
  ...forBrowsers,
  entryPoints: { 'screen-worker': 'src/player/worker.ts' },
  outdir: path.join(OUT, 'public'),
  format: 'iife',
  target: BOARDS,
  define: { SHELL: JSON.stringify(shell), SHELL_VERSION: JSON.stringify(version) },
})

/** One slide drawn by the player's own code, for the desk's preview. */
const slideFrame = { ...player, entryPoints: { 'slide-frame': 'src/player/slide-frame-main.tsx' } }

/** The look of `/screen/install`, which opens in the boards' own old browsers. */
const install = {
  ...forBrowsers,
  entryPoints: { install: 'src/screens/install.css' },
  entryNames: '[name].[hash]',
  target: BOARDS,
}

/** Everything esbuild makes, in this order; a function gets the addresses of what was made before. Next makes the desk. */
export const BUNDLES = { server, scripts, playerParts, player: playerWith, slideFrame, install }

function clientScripts() {
  return readdirSync(path.join(ROOT, 'src', 'site')).filter((name) => /\.client\.tsx?$/.test(name))
}
