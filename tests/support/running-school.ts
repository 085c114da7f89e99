import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { runApp, SERVER } from '../../bin/launch/app.mjs'
import { findLocalPort } from '../../bin/launch/ports.mjs'
import { isBuildStale } from '../../bin/launch/stale.mjs'
import { temporaryCluster } from './cluster'
import { onDatabase } from './statement'

declare module 'vitest' {
  interface ProvidedContext {
    /** the built product with the demo school, without a slash at the end */
    schoolUrl: string
    /** of its https, which begins when there is a certificate in the data folder */
    schoolTls: { port: number; dataDir: string }
    /** of every demo account, `author@demo.school` and so on */
    demoPassword: string
  }
}

const DEMO_PASSWORD = 'Hongzhu-e2e-2026'

/** Runs the built product on an empty database of its own, lets it make the demo school, and tells its address. */
export default async function setUp(project: TestProject) {
  if (isBuildStale()) throw new Error('The build is older than the sources. Run: node bin/build.mjs')
  const cluster = await temporaryCluster()
  await onDatabase(cluster.url('postgres'), 'create database school')
  const port = await findLocalPort()
  const httpsPort = await findLocalPort()
  const mediaDir = path.join(cluster.dataDir, 'media')
  mkdirSync(mediaDir)
  const app = await start({
    ...process.env,
    NODE_ENV: 'production',
    TZ: 'Asia/Shanghai',
    DATABASE_URL: cluster.url('school'),
    PAYLOAD_SECRET: 'a secret for tests and nothing else',
    PORT: `${port}`,
    HTTPS_PORT: `${httpsPort}`,
    SITE_URL: `http://localhost:${port}`,
    DATA_DIR: cluster.dataDir,
    MEDIA_DIR: mediaDir,
    SEED: 'demo',
    DEMO_PASSWORD,
  })
  project.provide('schoolUrl', `http://localhost:${port}`)
  project.provide('schoolTls', { port: httpsPort, dataDir: cluster.dataDir })
  project.provide('demoPassword', DEMO_PASSWORD)
  return async () => {
    await app.stop()
    await cluster.stop()
  }
}

function start(env: NodeJS.ProcessEnv) {
  return new Promise<ReturnType<typeof runApp>>((resolve, reject) => {
    const app = runApp({ args: SERVER, env, onReady: () => resolve(app) })
    app.finished.catch(reject)
  })
}
