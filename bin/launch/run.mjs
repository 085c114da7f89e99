import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './settings.mjs'

const running = new Set()

/** longest wait for what a program said before it ended */
const LAST_WORDS_MS = 1_000

/** Ends what is still running: without this a build would go on behind a stopped launcher. */
export function endRunning() {
  for (const child of running) child.kill()
}

/**
 * Runs a program to its end and keeps what it said.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], ...options })
    running.add(child)
    let output = ''
    const keep = (chunk) => {
      output += chunk
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.once('error', (error) => {
      running.delete(child)
      reject(error)
    })
    // On a busy machine the last words come after the exit; but a server started by the program may inherit its pipes and
    // never close them.
    child.once('exit', (code, signal) => {
      const end = () => {
        clearTimeout(limit)
        resolve({ code: code ?? (signal ? 1 : 0), output })
      }
      const limit = setTimeout(end, LAST_WORDS_MS)
      child.once('close', end)
    })
  })
}

/** The program and arguments that run npm without a shell, which Windows would otherwise need. */
export function npmCommand(args) {
  const script = [process.env.npm_execpath, ...besideNode()].find(
    (file) => file && path.basename(file) === 'npm-cli.js' && existsSync(file),
  )
  return script ? [process.execPath, [script, ...args]] : ['npm', args]
}

function besideNode() {
  const folder = path.dirname(process.execPath)
  const inside = ['node_modules', 'npm', 'bin', 'npm-cli.js']
  return [path.join(folder, ...inside), path.join(folder, '..', 'lib', ...inside)]
}
