import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Assets } from '@/player/assets'
import { FakeMedia, fileOf, one, two } from './fake-media'

let media: FakeMedia
FakeMedia.forEach((made) => {
  media = made
})
const nothing = () => {}
const soon = () => new Promise((done) => setTimeout(done, 5))

describe('of two loads at a time', () => {
  /** Holds back the answers of the server until `give`. */
  const heldBack = () => {
    const answers: (() => void)[] = []
    const answer = vi.mocked(fetch).getMockImplementation()
    vi.mocked(fetch).mockImplementation(async (...asked) => {
      await new Promise<void>((done) => void answers.push(done))
      return answer?.(...asked) as Promise<Response>
    })
    return () => {
      for (const give of answers.splice(0)) give()
    }
  }

  it('the former gives way, also with its last file, and what it has begun is not fetched twice', async () => {
    const give = heldBack()
    const assets = new Assets(media.vault, media.log)
    const loads = [assets.load([one], nothing)]
    await soon()
    loads.push(assets.load([one, two], nothing))
    await soon()
    give()
    await soon()
    give()
    expect(await Promise.all(loads)).toEqual([undefined, true])
    expect(media.calls()).toEqual([`${one.src} default`, `${two.src} default`])
    expect(media.urls.size).toBe(2)
  })

  it('the former fetches nothing more', async () => {
    const give = heldBack()
    const assets = new Assets(media.vault, media.log)
    const former = assets.load([one, two], nothing)
    await soon()
    const latter = assets.load([one], nothing)
    give()
    expect(await Promise.all([former, latter])).toEqual([undefined, true])
    expect(media.calls()).toEqual([`${one.src} default`])
  })

  it('neither takes a file out of the vault a second time', async () => {
    await new Assets(media.vault, media.log).load([one, two], nothing)
    media.urls.clear()
    const assets = new Assets(media.vault, media.log)
    await Promise.all([assets.load([one, two], nothing), assets.load([two, one], nothing)])
    expect([media.urls.size, assets.lasting([one, two])]).toEqual([2, true])
  })
})

describe('a film in the vault', () => {
  const body = 'x'.repeat(9 * 2 ** 20)
  const film = fileOf('/media/film.mp4', body)
  const memory = vi.fn(Blob)

  beforeEach(async () => {
    await media.vault.put(film.src, new Blob([body], { type: 'video/mp4' }))
    memory.mockReset()
    memory.mockImplementation(Blob)
    vi.stubGlobal('Blob', memory)
  })

  it('is proved right without being kept in memory, and plays from there', async () => {
    const assets = new Assets(media.vault, media.log)
    expect(await assets.load([film], nothing)).toBe(true)
    expect([assets.urlOf(film.src) !== undefined, assets.lasting([film])]).toEqual([true, true])
    expect(memory).not.toHaveBeenCalled()
    expect(fetch).not.toHaveBeenCalled()
  })

  it('never counts with one wrong byte', async () => {
    const kept = media.vault.kept.get(film.src)
    if (kept) kept.bytes[5_000_000] = 0
    expect(await new Assets(media.vault, media.log).load([film], nothing)).toBe(false)
    expect(await media.vault.addresses()).toEqual([])
  })

  it('stays there when the disk cannot be read just now', async () => {
    vi.spyOn(media.vault, 'get').mockImplementation(
      async () =>
        new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('unreadable')) })),
    )
    expect(await new Assets(media.vault, media.log).load([film], nothing)).toBe(false)
    expect(await media.vault.addresses()).toEqual([film.src])
  })
})
