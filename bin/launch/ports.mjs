import net from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Trouble } from './trouble.mjs'

/**
 * Makes sure the public port can be had. After an unclean end the former app may still be on its way out: it gets a
 * few seconds.
 */
export async function requirePort(port, graceMs) {
  const until = Date.now() + graceMs
  for (;;) {
    const failure = await tryListening(port)
    if (!failure) return
    if (failure.code === 'EADDRINUSE' && Date.now() < until) await sleep(200)
    else throw portTrouble(port, failure)
  }
}

function portTrouble(port, { code }) {
  const other = port < 1024 ? 3000 : port + 1
  if (code === 'EACCES') return new Trouble(`没有权限使用端口 ${port}。请在 .env 里写 PORT=${other} 后重试。`)
  return new Trouble(`端口 ${port} 已被别的程序占用。请关掉它，或在 .env 里写 PORT=${other} 后重试。`)
}

/** A free port of this machine's own interface: the wished-for one if it can be had. */
export async function findLocalPort(wished) {
  if (wished && !(await tryListening(wished, '127.0.0.1'))) return wished
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** @returns {Promise<NodeJS.ErrnoException | undefined>} why listening failed */
function tryListening(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer().once('error', resolve)
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}
