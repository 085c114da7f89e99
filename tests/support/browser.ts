import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { root } from '@/platform/paths'

type BrowserProgram = { executablePath: string; args: string[]; env?: Record<string, string> }

const ALWAYS = ['--no-sandbox', '--disable-background-networking', '--disable-gpu']

const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'].flatMap(
    (name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`, `/snap/bin/${name}`],
  ),
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].map(
    (folder) => path.join(folder ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
}

/** Where the packaged browser is unpacked: goes when the packages go. */
const UNPACKED = path.join(root, 'node_modules', '.cache', 'chromium')

/** Set for Amazon's machines, and on ours in the way: they weaken the browser or crash it. */
const NOT_HERE =
  /^--(single-process|headless|disable-web-security|allow-running-insecure-content|disable-site-isolation)/

/** A real browser: the one CHROME_PATH names, an installed one, or the one that comes as an npm package. */
export async function openBrowser(more: Partial<BrowserProgram> = {}): Promise<Browser> {
  const { args, env, ...program } = findBrowser() ?? (await packagedBrowser())
  return chromium.launch({
    ...program,
    args: [...args, ...ALWAYS, ...(more.args ?? [])],
    env: { ...(env ?? definedOnly(process.env)), ...more.env },
  })
}

/** The same browser as a program, for tests that kill it and start it again. */
export async function browserProgram(): Promise<BrowserProgram> {
  const { args, ...program } = findBrowser() ?? (await packagedBrowser())
  return { ...program, args: [...args, ...ALWAYS] }
}

function findBrowser(): BrowserProgram | undefined {
  const wished = process.env.CHROME_PATH
  if (wished === 'packaged') return undefined
  const executablePath = wished ?? PLACES[process.platform]?.find((place) => existsSync(place))
  return executablePath ? { executablePath, args: [] } : undefined
}

/**
 * The browser inside `@sparticuz/chromium`, with the system libraries it carries for machines that have none. It
 * unpacks into the temporary folder, so that is pointed at a place of ours, moved into place when whole.
 */
async function packagedBrowser(): Promise<BrowserProgram> {
  const { default: packaged } = await import('@sparticuz/chromium')
  if (!existsSync(UNPACKED)) await unpack(() => packaged.executablePath())
  return {
    executablePath: path.join(UNPACKED, 'chromium'),
    args: packaged.args.filter((argument) => !NOT_HERE.test(argument)),
    env: {
      ...definedOnly(process.env),
      LD_LIBRARY_PATH: path.join(UNPACKED, 'al2023', 'lib'),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: ownFonts() }),
    },
  }
}

/** A machine without any fonts gets the package's Latin ones. */
function ownFonts(): string {
  const folder = path.join(UNPACKED, 'fonts')
  const file = path.join(folder, 'own.conf')
  writeFileSync(file, `<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`)
  return file
}

async function unpack(intoTemporaryFolder: () => Promise<string>): Promise<void> {
  const aside = `${UNPACKED}.${process.pid}`
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV }
  mkdirSync(aside, { recursive: true })
  // the second makes the package unpack its system libraries as well
  Object.assign(process.env, { TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' })
  try {
    await intoTemporaryFolder()
    if (!existsSync(UNPACKED)) renameSync(aside, UNPACKED)
  } finally {
    restore(before)
    rmSync(aside, { recursive: true, force: true })
  }
}

function restore(variables: Record<string, string | undefined>) {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}

function definedOnly(source: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(source).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
