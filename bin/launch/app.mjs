import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { done } from './progress.mjs'
import { ROOT } from './settings.mjs'
import { Trouble } from './trouble.mjs'

/**
 * Node's arguments for the built server. Lexical's packages for Node choose between two files by a top-level await each;
 * with Node 20 those waits, when they run into each other on a busy machine, never end: the server hung before its first
 * line in 42 of 60 starts. Asked for by the condition `production` they need no await.
 */
export const SERVER = ['--conditions=production', '--enable-source-maps', 'build/server.mjs']

const RESTARTS = 5
const FORGIVEN_AFTER_MS = 10 * 60_000
const STOP_MS = 15_000
/** longest a start may report nothing: the demo school's pictures are one step of three minutes on a slow machine */
const SILENCE_MS = 10 * 60_000

/** glibc otherwise keeps what pictures took to make: 960 MB after 16 large photos, where this stays at 130. */
const THRIFTY = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' }

/**
 * Keeps the application running until it is told to stop: brought back after a crash, later each time, and given up
 * when it keeps falling. It reports over the IPC channel: `{type:'step', name, ms}`, `{type:'ready', …}`,
 * `{type:'fail', message}`; one that says nothing for too long before it is ready is ended, and started once more.
 * @param {{ args: string[], env: NodeJS.ProcessEnv, onReady(message: Record<string, unknown>): void, patient?: boolean,
 * silenceMs?: number }} options
 * args: Node's arguments; patient: when it falls, wait for the next `restart` (for a developer at work)
 */
export function runApp(options) {
  const state = {
    child: undefined,
    stopping: false,
    restarting: false,
    served: false,
    retried: false,
    crashes: [],
    wake: () => {},
  }
  return {
    finished: keepRunning(state, options),
    stop: () => stop(state),
    kill: () => state.child?.kill('SIGKILL'),
    pid: () => state.child?.pid,
    restart: () => restart(state),
  }
}

async function keepRunning(state, options) {
  while (!state.stopping) {
    const end = await runOnce(state, options)
    if (state.stopping) return
    if (state.restarting) state.restarting = false
    else if (options.patient) await untilWoken(state, end)
    // what has served once is brought back even when the first attempts fail: the database may be on its way back too
    else if (state.served) await pauseBeforeRestart(state, end)
    else if (end.silent && !state.retried) retryOnce(state)
    else throw new Trouble(whyNotStarted(end))
  }
}

function retryOnce(state) {
  state.retried = true
  console.error('\n✗ 网站程序启动时很久没有进展，正在重试一次。')
}

function whyNotStarted({ failure, silent, how }) {
  if (silent)
    return '网站程序两次启动都停住不动，已停止。数据没有丢失；请确认磁盘未满、没有别的程序占着数据库，再重新启动；仍不行请把上面的输出发给维护人员。'
  return failure ?? `网站程序没能启动（${how}），原因见上面的输出。`
}

function untilWoken(state, { failure, how }) {
  console.error(`\n✗ ${failure ?? `网站程序退出了（${how}）`}。改好代码后会自动重启。`)
  return new Promise((resolve) => {
    state.wake = resolve
  })
}

function restart(state) {
  state.restarting = isRunning(state.child)
  if (state.restarting) state.child.kill()
  state.wake()
}

function runOnce(state, { args, env, onReady, silenceMs = SILENCE_MS }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...THRIFTY, ...env },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // its own process group: Ctrl-C reaches the launcher alone, which then stops app and database in order
      detached: process.platform !== 'win32',
    })
    const end = { ready: false, silent: false, failure: undefined, how: '' }
    state.child = child
    child.on('message', (message) => hear(message, end, onReady))
    limitSilence(child, end, silenceMs)
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      state.served ||= end.ready
      resolve(Object.assign(end, { how: end.silent ? '很久没有进展' : (signal ?? `退出码 ${code}`) }))
    })
  })
}

/** Every message begins the wait anew; being ready ends it. Nothing half done can be lost: the database is transactional. */
function limitSilence(child, end, ms) {
  let timer
  const wait = () => {
    clearTimeout(timer)
    if (!end.ready) timer = setTimeout(giveUp, ms)
  }
  const giveUp = () => {
    end.silent = true
    child.kill('SIGKILL')
  }
  child.on('message', wait)
  child.once('exit', () => clearTimeout(timer))
  wait()
}

function hear(message, end, onReady) {
  const answer = {
    step: () => done(message.name, message.ms),
    fail: () => {
      end.failure = message.message
    },
    ready: () => {
      end.ready = true
      onReady(message)
    },
  }
  answer[message?.type]?.()
}

async function pauseBeforeRestart(state, { failure, how }) {
  const now = Date.now()
  state.crashes = [...state.crashes.filter((at) => now - at < FORGIVEN_AFTER_MS), now]
  if (state.crashes.length > RESTARTS) {
    throw new Trouble(
      `网站程序连续崩溃 ${state.crashes.length} 次，已停止。数据没有丢失；请把上面的输出发给维护人员。`,
    )
  }
  const wait = 2 ** (state.crashes.length - 1)
  console.error(`\n✗ 网站程序意外退出（${failure ?? how}），${wait} 秒后自动重启。`)
  await sleep(wait * 1000)
}

/** Asks over IPC, since Windows has no SIGTERM; insists after a while. */
async function stop(state) {
  state.stopping = true
  state.wake()
  const { child } = state
  if (!isRunning(child)) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  if (child.connected) child.send({ type: 'stop' })
  if (process.platform !== 'win32') child.kill('SIGTERM')
  const insist = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
  await gone
  clearTimeout(insist)
}

function isRunning(child) {
  return Boolean(child) && child.exitCode === null && child.signalCode === null
}
