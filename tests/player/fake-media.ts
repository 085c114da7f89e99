import { createHash } from 'node:crypto'
import { afterEach, beforeEach, vi } from 'vitest'
import { Log } from '@/player/log'
import type { SlideFile } from '@/ui/slide-view'
import { FakeVault } from './fake-vault'

export const fileOf = (src: string, body: string): SlideFile => ({
  src,
  sha256: createHash('sha256').update(body).digest('hex'),
  bytes: body.length,
})
export const [one, two] = [
  fileOf('/media/one.webp', 'first bytes'),
  fileOf('/media/two.webp', 'second bytes'),
]

/** What stands around a screen's files: a server's media, the browser's addresses of blobs, a vault and a log. */
export class FakeMedia {
  /** what the server gives, by address */
  served: Record<string, string> = { [one.src]: 'first bytes', [two.src]: 'second bytes' }
  /** addresses of blobs not yet let go */
  readonly urls = new Set<string>()
  readonly vault = new FakeVault()
  readonly log = new Log(() => 0)

  /** Gives every test of a file its own, before it begins. */
  static forEach(take: (media: FakeMedia) => void) {
    beforeEach(() => {
      const media = new FakeMedia()
      media.install()
      take(media)
    })
    afterEach(() => {
      vi.restoreAllMocks()
      vi.unstubAllGlobals()
    })
  }

  calls = () => vi.mocked(fetch).mock.calls.map(([src, { cache } = {}]) => `${src} ${cache}`)
  said = () => this.log.lines().map(({ what }) => what)

  private install() {
    const { urls } = this
    vi.stubGlobal('window', globalThis)
    const answer = async (src: string) =>
      src in this.served ? new Response(this.served[src]) : new Response('', { status: 404 })
    vi.stubGlobal('fetch', vi.fn(answer))
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      const url = `blob:${urls.size}-${Math.random()}`
      urls.add(url)
      return url
    })
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void urls.delete(url))
  }
}
