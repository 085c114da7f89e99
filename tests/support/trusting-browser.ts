import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { root } from '@/platform/paths'
import { tlsFolder } from '@/platform/tls/store'

/**
 * An authority as `npm run screen:ca -- 127.0.0.1 hongzhu.test` makes it, good until 2036, and the trust store (NSS) of a
 * Chromium on Linux that has its root installed. Made once, because no npm package carries the store's tool:
 *   certutil -N -d sql:db --empty-password && certutil -A -d sql:db -t C,, -n hongzhu -i hongzhu-root.crt && gzip -9 db/cert9.db
 */
const KEPT = path.join(root, 'tests', 'support', 'campus-authority')

/** The name it is for, beside 127.0.0.1: the browsers here find it on this machine, with all of `.test`. */
export const CAMPUS_HOST = 'hongzhu.test'

/** Puts the authority into a data folder, without a certificate for the server yet. */
export function installAuthority(dataDir: string): void {
  mkdirSync(tlsFolder(dataDir), { recursive: true })
  copyFileSync(path.join(KEPT, 'issuer.pem'), path.join(tlsFolder(dataDir), 'issuer.pem'))
}

/** What any Chromium needs besides to trust the authority; `remove` when it is closed. */
export function trustingHome() {
  const home = mkdtempSync(path.join(tmpdir(), 'hongzhu-trust-'))
  const store = path.join(home, '.pki', 'nssdb')
  mkdirSync(store, { recursive: true })
  writeFileSync(path.join(store, 'cert9.db'), gunzipSync(readFileSync(path.join(KEPT, 'trust.db.gz'))))
  return {
    args: ['--host-resolver-rules=MAP *.test 127.0.0.1'],
    env: { HOME: home },
    remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  }
}
