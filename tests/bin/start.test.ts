import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { findLocalPort } from '../../bin/launch/ports.mjs'
import { ask, hear, type Launcher, launch, makeProject, readPid, stampAsBuilt } from './project'

const READY = '红烛已就绪'
const project = makeProject()
const started: Launcher[] = []
let port: number

beforeAll(async () => {
  port = await findLocalPort()
  await stampAsBuilt(project.folder)
})

afterEach(async () => {
  for (const launcher of started.splice(0)) await stopped(launcher)
})

afterAll(() => project.remove())

describe('npm start', { timeout: 90_000 }, () => {
  it('serves, and on Ctrl-C stops app and database in order', async () => {
    const launcher = start()
    await hear(launcher, READY)
    expect((await ask(port)).starts).toBe(1)
    expect(await stopped(launcher, 'SIGINT')).toBe(0)
    expect(existsSync(pidFile())).toBe(false)
  })

  it('refuses to run twice in one data folder', async () => {
    await hear(start(), READY)
    expect(await refusal({})).toContain('已经在这个文件夹里运行')
  })

  it('starts again by itself after the launcher was killed, with app and database left behind', async () => {
    const killed = start()
    await hear(killed, READY)
    const before = await ask(port)
    killed.child.kill('SIGKILL')
    await hear(start(), READY)
    expect((await ask(port)).starts).toBe(before.starts + 1)
  })

  it('starts again by itself after everything was killed', async () => {
    const killed = start()
    await hear(killed, READY)
    const before = await ask(port)
    for (const pid of [killed.child.pid, readPid(project.folder), before.pid])
      process.kill(Number(pid), 'SIGKILL')
    await hear(start(), READY)
    expect((await ask(port)).starts).toBe(before.starts + 1)
  })

  it('brings the app back when it falls', async () => {
    const launcher = start()
    await hear(launcher, READY)
    const before = await ask(port)
    await fetch(`http://127.0.0.1:${port}/fall`).catch(() => {})
    await hear(launcher, '秒后自动重启')
    expect((await ask(port)).starts).toBe(before.starts + 1)
  })

  it('stops at once on a second Ctrl-C, and starts again', async () => {
    const launcher = start({ STUBBORN: '1' })
    await hear(launcher, READY)
    const { starts } = await ask(port)
    launcher.child.kill('SIGINT')
    launcher.child.kill('SIGINT') // npm's echo of the same one
    await sleep(1500)
    expect(launcher.child.exitCode).toBeNull()
    launcher.child.kill('SIGINT')
    expect(await launcher.ended).toBe(1)
    expect(launcher.output()).toContain('已强行停止')
    await untilDeaf()
    await hear(start(), READY)
    expect((await ask(port)).starts).toBe(starts + 1)
  })

  it('says so and stops when its database dies, and starts again', async () => {
    const launcher = start()
    await hear(launcher, READY)
    const { starts } = await ask(port)
    process.kill(readPid(project.folder), 'SIGKILL')
    expect(await launcher.ended).toBe(1)
    expect(launcher.output()).toContain('自带的数据库意外停止')
    await hear(start(), READY)
    expect((await ask(port)).starts).toBe(starts + 1)
  })

  it('leaves another program alone that has been given the pid of a former database', async () => {
    const stranger = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'])
    writeFileSync(pidFile(), `${stranger.pid}\n/nowhere\n1\n41050\n\n127.0.0.1\n`)
    await hear(start(), READY)
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull()
    stranger.kill()
  })
})

describe('npm start says in one sentence', { timeout: 60_000 }, () => {
  it('that the port is taken', async () => {
    const server = net.createServer().listen(port)
    expect(await refusal({})).toContain(`端口 ${port} 已被别的程序占用`)
    server.close()
  })

  it.each([
    ['PORT 应是', { PORT: 'http' }],
    ['DATABASE_URL 写法不对', { DATABASE_URL: 'mysql://nowhere' }],
    ['连不上数据库服务器', { DATABASE_URL: 'postgres://u:p@127.0.0.1:1/x' }],
  ])('%s', async (sentence, env) => {
    expect(await refusal(env)).toContain(sentence)
  })

  it('that a folder cannot be written to', async () => {
    writeFileSync(project.in('a-file'), '')
    expect(await refusal({ DATA_DIR: project.in('a-file') })).toContain('不是文件夹')
  })
})

function start(env: Record<string, string> = {}): Launcher {
  const launcher = launch(project.folder, { PORT: `${port}`, DATA_DIR: project.in('.data'), ...env })
  started.push(launcher)
  return launcher
}

/** What a start that must fail says: it ends with 1, on one line, without a stack. */
async function refusal(env: Record<string, string>): Promise<string> {
  const launcher = start(env)
  expect(await launcher.ended).toBe(1)
  const said = launcher.output().split('✗ ').at(-1)?.trim() ?? ''
  expect(said.split('\n')).toHaveLength(1)
  return said
}

/** Not asked by its pid: a killed process keeps that until whoever inherited it has taken note. */
function untilDeaf(): Promise<void> {
  return vi.waitFor(() => expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow(), { timeout: 10_000 })
}

function stopped(launcher: Launcher, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  if (launcher.child.exitCode === null && launcher.child.signalCode === null) launcher.child.kill(signal)
  return launcher.ended
}

const pidFile = () => project.in('.data', 'postgres', 'postmaster.pid')
