import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** ms a sheet may take; a small machine needs some ten seconds */
const LONGEST_MS = 45_000

/**
 * Prints a page of ours to PDF with a real Chromium in a profile of its own, which is gone afterwards. The browser
 * reaches no host but the page's.
 * @throws Error when it fails or takes too long
 */
export async function printToPdf(browser: string, address: string): Promise<Buffer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hongzhu-print-'))
  try {
    const file = path.join(folder, 'sheet.pdf')
    await runToEnd(browser, [...argumentsFor(address, folder), `--print-to-pdf=${file}`, address])
    return await readFile(file)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

function argumentsFor(address: string, folder: string): string[] {
  const { hostname } = new URL(address)
  return [
    '--headless',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pdf-header-footer',
    `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${hostname}`,
    `--user-data-dir=${path.join(folder, 'profile')}`,
    // Chromium refuses to start as root within its sandbox; the pages are ours
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
}

function runToEnd(program: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'ignore', timeout: LONGEST_MS, killSignal: 'SIGKILL' })
    child.once('error', reject)
    child.once('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`the browser that prints ended with ${signal ?? code}`)),
    )
  })
}
