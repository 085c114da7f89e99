import { existsSync } from 'node:fs'
import path from 'node:path'
import { env } from '@/platform/env'

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]

/** Windows brings Edge, which prints as Chrome does. */
const WINDOWS_NAMES = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

const places: Partial<Record<NodeJS.Platform, () => string[]>> = {
  linux: () =>
    LINUX_NAMES.flatMap((name) =>
      ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => `${folder}/${name}`),
    ),
  darwin: () =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
  win32: () =>
    [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
      (folder) => (folder ? WINDOWS_NAMES.map((name) => path.join(folder, ...name)) : []),
    ),
}

/** A Chromium on this machine that can print: the one CHROME_PATH names, else an installed one; undefined without any. */
export function findBrowser(): string | undefined {
  const wished = env.CHROME_PATH
  const candidates = wished ? [wished] : (places[process.platform]?.() ?? [])
  return candidates.find((place) => existsSync(place))
}
