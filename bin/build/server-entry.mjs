// Comes out of the build as build/server.mjs. Lexical's packages for Node choose between two files by a top-level await
// each. With Node 20 those waits, when they run into each other on a busy machine, never end: the server hung before its
// first line in 42 of 60 starts, or left with code 13. Asked for by the condition `production` they need no await.
import * as loader from 'node:module'

const resolve = (specifier, context, next) =>
  next(specifier, { ...context, conditions: [...context.conditions, 'production'] })

if (loader.registerHooks) loader.registerHooks({ resolve })
else loader.register(`data:text/javascript,${encodeURIComponent(`export const resolve = ${resolve}`)}`)

// nothing else may keep the event loop open while modules load
const open = setInterval(() => {}, 1000)
await import('./program.mjs')
clearInterval(open)
