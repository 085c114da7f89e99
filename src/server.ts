import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { migrations } from '../migrations'
import { createDesk, isDeskAddress } from './desk'
import { ensureFirstAdmin } from './platform/accounts/first-admin'
import { type Built, builtAddress, readBuilt } from './platform/built'
import { migrateOnce } from './platform/db/migrate'
import { env, readEnv } from './platform/env'
import { startJobRunner } from './platform/jobs/runner'
import { startPostman } from './platform/notices/postman'
import { fromRoot } from './platform/paths'
import { startPayload } from './platform/payload'
import { openPublicationChannel } from './platform/publication/channel'
import { startScheduler } from './platform/review/scheduler'
import { campusTls } from './platform/tls/campus-tls'
import { listenSecurely } from './platform/tls/listener'
import { tlsFolder } from './platform/tls/store'
import { serveInstall } from './screens/install'
import { createScreens } from './screens/routes'
import { fillEmptySchool } from './seed/start'
import { composeSite } from './site/compose'

/** Tells the launcher what is going on; without one (Docker) it goes to the log. */
const report = (message: Record<string, unknown>) => {
  if (process.send) process.send(message)
  else console.log(JSON.stringify(message))
}

async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  const result = await work()
  report({ type: 'step', name, ms: Math.round(performance.now() - begun) })
  return result
}

async function main() {
  readEnv()
  const payload = await step('连接数据库', startPayload)
  await step('更新数据表', () => migrateOnce(payload, migrations))
  const signIn = await ensureFirstAdmin(payload)
  signIn.push(...(await fillEmptySchool(payload, (name, ms) => report({ type: 'step', name, ms }))))
  const channel = await openPublicationChannel(env.DATABASE_URL)
  const built = readBuilt()
  const screens = createScreens({
    payload,
    assets: scriptAndStyles(built, 'player'),
    slideAssets: scriptAndStyles(built, 'slide-frame'),
    worker: readFileSync(fromRoot('build', 'public', 'screen-worker.js'), 'utf8'),
    siteUrl: env.SITE_URL,
    timeZone: env.TZ_SCHOOL,
    writes: env.ROLE !== 'site',
  })
  const install = serveInstall({
    tls: () => campusTls(env.DATA_DIR),
    css: builtAddress(built, 'install.css'),
    httpsPort: env.HTTPS_PORT,
  })
  const site = composeSite(payload, built, [screens.app, install])
  const desk = env.ROLE === 'site' ? undefined : await step('启动管理后台', () => createDesk(payload))
  const clocks =
    env.ROLE === 'site' ? [] : [startJobRunner, startScheduler, startPostman].map((start) => start(payload))
  const handler = (request: IncomingMessage, response: ServerResponse) => {
    if (desk && isDeskAddress(request.url ?? '/')) void desk.handle(request, response)
    else site.handle(request, response)
  }
  const server = createServer(handler)
  // longer than nginx keeps its side open, so that it never sends into a closing connection
  server.keepAliveTimeout = 75_000
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(env.PORT, resolve))
  const secure = await listenSecurely({
    folder: tlsFolder(env.DATA_DIR),
    port: env.HTTPS_PORT,
    handler,
    onError: (error) => payload.logger.error({ err: error, msg: '校园屏的 https 出了问题，稍后再试' }),
  })
  onStop(async () => {
    server.close()
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 2000).unref()
    await Promise.all([secure.close(), ...clocks.map((stop) => stop())])
    site.close()
    await screens.close()
    await channel.close()
    await payload.destroy()
  })
  const { port } = server.address() as AddressInfo
  const base = `http://localhost:${port}`
  report({
    type: 'ready',
    addresses: {
      site: `${base}/`,
      admin: `${base}/admin`,
      screen: `${base}/screen?demo`,
      https: secure.address(),
    },
    signIn,
  })
}

const scriptAndStyles = (built: Built, name: string) => ({
  js: builtAddress(built, `${name}.js`),
  css: builtAddress(built, `${name}.css`),
})

/** Stops once, whatever asks for it: Ctrl-C, a service manager, or the launcher going away. */
function onStop(stop: () => Promise<void>) {
  let stopping = false
  const once = () => {
    if (stopping) return
    stopping = true
    stop().then(
      () => process.exit(0),
      (error) => fail(error),
    )
    setTimeout(() => process.exit(1), 8000).unref()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, once)
  process.on('disconnect', once)
  process.on('message', (message: { type?: string }) => message?.type === 'stop' && once())
}

function fail(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error)
  if (process.send) report({ type: 'fail', message })
  else console.error(message)
  if (!(error instanceof Error && 'remedy' in error)) console.error(error)
  process.exit(1)
}

main().catch(fail)
