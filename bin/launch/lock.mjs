import { createHash } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { Trouble } from './trouble.mjs'

const LONGEST_SOCKET_PATH = 100

/**
 * Lets one launcher at a time work in a data folder. A socket and not a pid file: the system lets go of it with the
 * process, and a recycled pid cannot pretend to be us.
 * @returns {Promise<{ unclean: boolean, release(): void }>} unclean: the last launcher ended without releasing
 */
export async function takeLock(dataDir) {
  const address = socketAddress(dataDir)
  const left = process.platform !== 'win32' && existsSync(address)
  if (await answers(address)) {
    throw new Trouble(
      `红烛已经在这个文件夹里运行（${dataDir}）。请先在那个窗口按 Ctrl-C 停止它，或直接使用它。`,
    )
  }
  if (left) rmSync(address, { force: true })
  const server = await listen(address)
  server.unref()
  return { unclean: left, release: () => void server.close() }
}

function socketAddress(dataDir) {
  const name = `hongzhu-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`
  const inside = path.join(dataDir, 'launcher.sock')
  return inside.length <= LONGEST_SOCKET_PATH ? inside : path.join(os.tmpdir(), `${name}.sock`)
}

function answers(address) {
  return new Promise((resolve) => {
    const socket = net.connect(address)
    socket.once('connect', () => resolve(true) ?? socket.destroy())
    socket.once('error', () => resolve(false))
  })
}

function listen(address) {
  return new Promise((resolve, reject) => {
    const server = net.createServer((socket) => socket.destroy()).once('error', reject)
    server.listen(address, () => resolve(server))
  })
}
