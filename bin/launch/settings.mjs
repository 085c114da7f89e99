import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Trouble } from './trouble.mjs'

/** The folder of package.json. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/**
 * Reads `.env` beneath the real environment and returns what the launcher itself needs. The server checks the rest.
 */
export function readSettings() {
  const file = path.join(ROOT, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  const { env } = process
  return {
    port: readPort(env.PORT),
    databaseUrl: env.DATABASE_URL || undefined,
    secret: env.PAYLOAD_SECRET || undefined,
    dataDir: path.resolve(ROOT, env.DATA_DIR || '.data'),
    mediaDir: path.resolve(ROOT, env.MEDIA_DIR || 'media'),
  }
}

function readPort(text) {
  if (!text) return 3000
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new Trouble(`PORT 应是 1 到 65535 之间的整数，现在是「${text}」。请在 .env 里改好后重试。`)
}
