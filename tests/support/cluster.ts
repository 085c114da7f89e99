import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openCluster } from '../../bin/launch/cluster.mjs'

/** Nothing here outlives the run, so nothing need reach the disk. */
const FORGETFUL = ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off']

/** A PostgreSQL of its own in a temporary folder, which goes with it. */
export async function temporaryCluster() {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'hongzhu-test-'))
  // as root the database runs as another user, who must get in
  chmodSync(dataDir, 0o711)
  const cluster = await openCluster({ dataDir, settings: FORGETFUL })
  return {
    dataDir,
    url: cluster.url,
    async stop() {
      await cluster.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
