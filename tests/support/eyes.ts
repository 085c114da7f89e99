import { openBrowser } from './browser'
import { OldBrowser } from './cdp'
import { chromium70, chromium70Runs } from './chromium-70'

/** One open page, whatever the engine. */
export type Eyes = {
  open(url: string): Promise<void>
  /** the JSON value of an expression in the page */
  evaluate<T>(expression: string): Promise<T>
  screenshot(): Promise<Buffer>
  version(): Promise<string>
  /** errors and warnings the page gave */
  readonly complaints: string[]
  close(): Promise<void>
}

export type Engine = { name: string; open(width: number, height: number): Promise<Eyes> }

/** The engines the screens are tried in. The old one's binary exists for Linux on x64 only. */
export const engines: Engine[] = [
  { name: 'the current Chromium', open: currentChromium },
  ...(chromium70Runs
    ? [
        {
          name: 'Chromium 70',
          open: (width: number, height: number) => OldBrowser.launch(chromium70(), width, height),
        },
      ]
    : []),
]

async function currentChromium(width: number, height: number): Promise<Eyes> {
  const browser = await openBrowser()
  const page = await browser.newPage({ viewport: { width, height } })
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // a dead server is what some tests are about
    if (/warning|error/.test(message.type()) && !/Failed to load resource/.test(message.text()))
      complaints.push(message.text())
  })
  return {
    complaints,
    open: async (url) => void (await page.goto(url)),
    evaluate: <T>(expression: string) => page.evaluate<T>(expression),
    screenshot: () => page.screenshot(),
    version: async () => browser.version(),
    close: () => browser.close(),
  }
}
