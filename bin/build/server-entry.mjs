// Comes out of the build as build/server.mjs. While Node compiles its own scanner for CommonJS packages, nothing keeps
// its event loop open: on a busy machine it took that for the end and left with code 13 (seen with Node 20).
const open = setInterval(() => {}, 1000)

await import('./program.mjs')
clearInterval(open)
