import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type BuildOptions, build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { slidePage, slidePolicy } from '@/screens/slide-page'
import type { ShowSlide, SlideAnswer } from '@/ui/slide-preview'
import { BUNDLES } from '../../bin/build/bundles.mjs'

type StoredFile = { type: string; body: Buffer | string }

/** The page `/screen/slide` as the real server gives it, under its own policy, with sample pictures. */
export class SlideFrameServer {
  address = ''
  private server: Server | undefined
  private readonly files = new Map<string, StoredFile>()

  static async start(files: Iterable<[string, StoredFile]>): Promise<SlideFrameServer> {
    const made = new SlideFrameServer()
    const { outputFiles = [] } = await build({ ...(BUNDLES.slideFrame as BuildOptions), write: false })
    const ending = (name: string) => outputFiles.find((file) => file.path.endsWith(name))?.text ?? ''
    const page = slidePage({ js: '/slide-frame.js', css: '/slide-frame.css' })
    const own: [string, StoredFile][] = [
      ['/screen/slide', { type: 'text/html; charset=utf-8', body: page }],
      ['/slide-frame.js', { type: 'text/javascript; charset=utf-8', body: ending('.js') }],
      ['/slide-frame.css', { type: 'text/css; charset=utf-8', body: ending('.css') }],
    ]
    for (const [path, file] of [...own, ...files]) made.files.set(path, file)
    return made.listen()
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections()
    await new Promise((down) => this.server?.close(down))
  }

  private async listen(): Promise<this> {
    this.server = createServer((request, response) => {
      if (request.url === '/favicon.ico') return response.writeHead(204).end()
      const file = this.files.get(request.url ?? '')
      if (!file) return response.writeHead(404).end()
      response.writeHead(200, { 'Content-Type': file.type, 'Content-Security-Policy': slidePolicy })
      response.end(file.body)
    })
    await new Promise<void>((up) => this.server?.listen(0, '127.0.0.1', up))
    this.address = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
    return this
  }
}

export type Shown = Extract<SlideAnswer, { type: 'slide-shown' }>

/** A browser's page of the given size with the slide page in it; what it complains of goes to `complaints`. */
export async function openSlidePage(
  browser: Browser,
  address: string,
  size: { width: number; height: number },
): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: size })
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (/warning|error/.test(message.type())) complaints.push(message.text())
  })
  await page.goto(`${address}/screen/slide`)
  return { page, complaints }
}

/** Has a slide drawn, as the desk does, and waits until its pictures are. */
export function showSlide(page: Page, wanted: ShowSlide): Promise<Shown> {
  return page.evaluate(async (message) => {
    const shown = new Promise<Shown>((resolve) => {
      const listen = ({ data }: MessageEvent) => {
        if (data?.type !== 'slide-shown') return
        window.removeEventListener('message', listen)
        resolve(data)
      }
      window.addEventListener('message', listen)
    })
    window.postMessage(message, window.location.origin)
    const answer = await shown
    const films = Array.from(document.querySelectorAll('video'))
    await Promise.all(Array.from(document.images, (image) => image.decode()))
    await Promise.all(films.map(drawable))
    return answer

    function drawable(film: HTMLVideoElement): Promise<void> {
      return new Promise((resolve, reject) => {
        if (film.readyState >= film.HAVE_CURRENT_DATA) resolve()
        film.onloadeddata = () => resolve()
        film.onerror = () => reject(new Error('the film cannot be played'))
      })
    }
  }, wanted)
}
