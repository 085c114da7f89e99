// The production build: our own bundles (server, stylesheet, browser scripts, player), then Next's for the desk.
import path from 'node:path'
import { bundleAll, weigh } from './build/bundle.mjs'
import { run } from './launch/run.mjs'
import { ROOT } from './launch/settings.mjs'
import { sourceHash, stampBuild } from './launch/stale.mjs'

// Next loads the config, which asks for these; nothing is connected to and nothing is kept
const UNUSED_SETTINGS = {
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  PAYLOAD_SECRET: 'only to load the config',
}

const hash = sourceHash()
// esbuild has told what is wrong in its own words by then
const addresses = await bundleAll().catch(() => process.exit(1))
console.log(weigh(addresses).join('\n'))
const next = path.join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next')
const { code } = await run(process.execPath, [next, 'build'], {
  stdio: 'inherit',
  env: { ...process.env, ...UNUSED_SETTINGS, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
})
if (code === 0) stampBuild(hash)
process.exitCode = code
