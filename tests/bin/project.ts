import { type ChildProcess, spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from '@/platform/paths'

const COPIED = ['bin', 'package.json', 'package-lock.json']
const PATIENCE_MS = 60_000

export type Launcher = { output: () => string; child: ChildProcess; ended: Promise<number | null> }

/** The launcher in a folder of its own, with the packages of this one and a stand-in for the built server. */
export function makeProject() {
  const folder = mkdtempSync(path.join(tmpdir(), 'hongzhu-start-'))
  chmodSync(folder, 0o755)
  for (const name of COPIED) cpSync(path.join(root, name), path.join(folder, name), { recursive: true })
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  for (const name of ['build', '.next', path.join('src', 'site')])
    mkdirSync(path.join(folder, name), { recursive: true })
  cpSync(path.join(root, 'tests', 'bin', 'stand-in.mjs'), path.join(folder, 'build', 'server.mjs'))
  writeFileSync(path.join(folder, '.next', 'BUILD_ID'), 'x')
  return { folder, in: (...parts: string[]) => path.join(folder, ...parts), remove: () => remove(folder) }
}

/** Tells the launcher that the stand-in is what a build of these sources gives. */
export async function stampAsBuilt(folder: string): Promise<void> {
  const script = "import('./bin/launch/stale.mjs').then((stale) => stale.stampBuild(stale.sourceHash()))"
  await launch(folder, {}, ['-e', script]).ended
}

/** Runs `npm start` there. */
export function launch(folder: string, env: Record<string, string>, args = ['bin/start.mjs']): Launcher {
  const { DATABASE_URL: _ours, ...rest } = process.env
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...rest, ...env } })
  let output = ''
  const keep = (chunk: Buffer) => {
    output += chunk.toString()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return { child, output: () => output, ended: new Promise((resolve) => child.once('close', resolve)) }
}

/** Waits until the launcher has said something. */
export async function hear(launcher: Launcher, words: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS
  while (!launcher.output().includes(words)) {
    if (launcher.child.exitCode !== null || Date.now() > until) {
      throw new Error(`Never said «${words}» but:\n${launcher.output()}`)
    }
    await sleep(50)
  }
}

/** Asks the stand-in who it is, waiting for it to come back if need be. */
export async function ask(port: number): Promise<{ pid: number; starts: number }> {
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    try {
      return (await (await fetch(`http://127.0.0.1:${port}/`)).json()) as { pid: number; starts: number }
    } catch (error) {
      if (Date.now() > until) throw error
      await sleep(100)
    }
  }
}

export function readPid(folder: string): number {
  return Number(readFileSync(path.join(folder, '.data', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}
