import { accessSync, constants, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { asTrouble, Trouble } from './trouble.mjs'

const ENOUGH_BYTES = 500 * 2 ** 20

/** Makes sure every folder the product writes into exists, takes a file and lies on a disk with room left. */
export function requirePlaces(folders) {
  for (const folder of folders) {
    try {
      tryWriting(folder)
    } catch (error) {
      throw asTrouble(error, folder)
    }
    requireRoom(folder)
  }
}

function tryWriting(folder) {
  mkdirSync(folder, { recursive: true })
  accessSync(folder, constants.W_OK)
  const probe = path.join(folder, `.write-${process.pid}`)
  writeFileSync(probe, 'x')
  rmSync(probe)
}

function requireRoom(folder) {
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize >= ENOUGH_BYTES) return
  const left = Math.floor((bavail * bsize) / 2 ** 20)
  throw new Trouble(`磁盘空间不足：${folder} 只剩 ${left} MB，至少需要 500 MB。请清理出空间后重试。`)
}
