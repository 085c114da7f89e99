// `npm test`: everything that must hold before a change lands, in one list. `--fast` (npm run check) leaves out what
// needs the build.
import { requireNode } from './launch/node-version.mjs'

requireNode()
const { runGates } = await import('./test/gates.mjs')
await runGates({ fast: process.argv.includes('--fast') })
