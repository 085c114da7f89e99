import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable, Writable } from 'node:stream'

type Message = {
  id?: number
  method?: string
  params?: Record<string, unknown>
  result?: unknown
  error?: { message: string }
}
type Waiting = { resolve(result: unknown): void; reject(error: Error): void }

export type BrowserProgram = { executablePath: string; args: string[]; env?: Record<string, string> }

export type LaunchOptions = {
  /** a folder that outlives the browser; without it the profile goes with it */
  profile?: string
}

/**
 * A browser at the end of a pipe that speaks Chrome's DevTools Protocol. For engines too old for Playwright, and for
 * browsers that are killed and started again on the same profile.
 */
export class PipedBrowser {
  /** what the page said on its console or threw */
  readonly complaints: string[] = []
  private readonly waiting = new Map<number, Waiting>()
  private readonly listeners = new Map<string, (params: Record<string, unknown>) => void>()
  private sessionId = ''
  /** engines of 2018 wrap what goes to a page */
  private wraps = true
  private count = 0

  private constructor(
    private readonly program: ChildProcess,
    private readonly profile: string,
    private readonly keepsProfile: boolean,
  ) {
    readMessages(program.stdio[4] as Readable, (message) => this.take(message))
  }

  static async launch(
    { executablePath, args, env }: BrowserProgram,
    width: number,
    height: number,
    { profile: kept }: LaunchOptions = {},
  ) {
    const profile = kept ?? mkdtempSync(path.join(tmpdir(), 'piped-browser-'))
    const size = `--window-size=${width},${height}`
    const own = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--remote-debugging-pipe',
      '--hide-scrollbars',
      size,
    ]
    const child = spawn(executablePath, [...own, ...args, `--user-data-dir=${profile}`, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      // a group of its own, to be killed with all its helpers: one that lives on writes into the profile
      detached: true,
      env: { ...process.env, ...env },
    })
    const browser = new PipedBrowser(child, profile, kept !== undefined)
    child.once('error', (error) => browser.fail(error))
    child.once('exit', () => browser.fail(new Error('the browser has gone')))
    await browser.attach(width, height)
    return browser
  }

  /** The engine's own name: `HeadlessChrome/70.0.3508.0`. */
  async version(): Promise<string> {
    const { product } = (await this.send('Browser.getVersion')) as { product: string }
    return product
  }

  async open(url: string): Promise<void> {
    await this.toPage('Page.navigate', { url })
  }

  /** Runs a script in every page opened from now on, ahead of the page's own. */
  async before(source: string): Promise<void> {
    await this.toPage('Page.addScriptToEvaluateOnNewDocument', { source })
  }

  /** The JSON value of an expression in the page. Throws what it throws. */
  async evaluate<T>(expression: string): Promise<T> {
    const answer = (await this.toPage('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    })) as {
      result: { value: T }
      exceptionDetails?: { text: string; exception?: { description?: string } }
    }
    const { exceptionDetails: wrong } = answer
    if (wrong) throw new Error(wrong.exception?.description ?? wrong.text)
    return answer.result.value
  }

  /** Listens to an event of the page's session, such as `Page.screencastFrame`. */
  on(method: string, listener: (params: Record<string, unknown>) => void): void {
    this.listeners.set(method, listener)
  }

  /** A PNG of what is in view. */
  async screenshot(): Promise<Buffer> {
    const { data } = (await this.toPage('Page.captureScreenshot')) as { data: string }
    return Buffer.from(data, 'base64')
  }

  /** Dies as in a power cut. */
  async close(): Promise<void> {
    if (this.program.exitCode === null && this.program.signalCode === null) {
      const gone = new Promise((resolve) => this.program.once('exit', resolve))
      process.kill(-(this.program.pid as number), 'SIGKILL')
      await gone
    }
    if (!this.keepsProfile)
      rmSync(this.profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
  }

  private async attach(width: number, height: number) {
    const created = await this.send('Target.createTarget', { url: 'about:blank' })
    const { targetId } = created as { targetId: string }
    this.wraps = Number(/\/(\d+)/.exec(await this.version())?.[1]) < 78
    const session = await this.send('Target.attachToTarget', { targetId, flatten: !this.wraps })
    this.sessionId = (session as { sessionId: string }).sessionId
    await this.toPage('Page.enable')
    await this.toPage('Runtime.enable')
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false }
    await this.toPage('Emulation.setDeviceMetricsOverride', metrics)
  }

  private send(method: string, params: object = {}): Promise<unknown> {
    return this.ask((id) => this.write({ id, method, params }))
  }

  /** To the page's own session: any method of the protocol. */
  toPage(method: string, params: object = {}): Promise<unknown> {
    return this.ask((id) => {
      if (!this.wraps) return this.write({ id, method, params, sessionId: this.sessionId })
      const message = JSON.stringify({ id, method, params })
      this.write({
        id: ++this.count,
        method: 'Target.sendMessageToTarget',
        params: { sessionId: this.sessionId, message },
      })
    })
  }

  private ask(put: (id: number) => void): Promise<unknown> {
    const id = ++this.count
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject })
      put(id)
    })
  }

  private write(message: object) {
    ;(this.program.stdio[3] as Writable).write(`${JSON.stringify(message)}\0`)
  }

  private take(message: Message): void {
    if (message.method === 'Target.receivedMessageFromTarget') {
      this.take(JSON.parse(String(message.params?.message)) as Message)
      return
    }
    if (message.method === 'Runtime.exceptionThrown' || isComplaint(message))
      this.complaints.push(JSON.stringify(message.params).slice(0, 500))
    this.listeners.get(message.method ?? '')?.(message.params ?? {})
    const waiting = this.waiting.get(message.id ?? -1)
    this.waiting.delete(message.id ?? -1)
    if (message.error) waiting?.reject(new Error(message.error.message))
    else waiting?.resolve(message.result)
  }

  private fail(error: Error) {
    for (const { reject } of this.waiting.values()) reject(error)
    this.waiting.clear()
  }
}

const isComplaint = ({ method, params }: Message): boolean =>
  method === 'Runtime.consoleAPICalled' && (params?.type === 'error' || params?.type === 'warning')

/** Messages are JSON texts, each ended by a zero byte. */
function readMessages(stream: Readable, take: (message: Message) => void) {
  let rest = ''
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    const texts = (rest + chunk).split('\0')
    rest = texts.pop() ?? ''
    for (const text of texts) take(JSON.parse(text) as Message)
  })
}
