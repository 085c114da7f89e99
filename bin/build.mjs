// The production build: our own bundles (server, stylesheet, browser scripts, player), then Next's for the desk.
import path from 'node:path'
import { bundleAll, weigh } from './build/bundle.mjs'
import { run } from './launch/run.mjs'
import { ROOT } from './launch/settings.mjs'
import { sourceHash, stampBuild } from './launch/stale.mjs'

const hash = sourceHash()
console.log(weigh(await bundleAll()).join('\n'))
const next = path.join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next')
const { code } = await run(process.execPath, [next, 'build'], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
})
if (code === 0) stampBuild(hash)
process.exitCode = code
