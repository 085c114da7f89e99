// `npm run dev`: as `npm start`, with Next's own dev server for the desk and a rebuild at every change for the rest.
import { requireNode } from './launch/node-version.mjs'

requireNode()
const { main } = await import('./launch/main.mjs')
await main({ dev: true })
