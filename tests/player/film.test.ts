import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Film } from '@/player/film'

/** A video element that plays while the test lets it. */
function fakeVideo() {
  return {
    HAVE_CURRENT_DATA: 2,
    readyState: 0,
    error: null as unknown,
    currentTime: 0,
    muted: false,
    volume: 1,
    loop: false,
    paused: true,
    onloadeddata: null as (() => void) | null,
    onerror: null as (() => void) | null,
    play: vi.fn(async function (this: { paused: boolean }) {
      this.paused = false
    }),
    pause: vi.fn(),
    load: vi.fn(),
    removeAttribute: vi.fn(),
  }
}

const page = { hidden: false }

let video: ReturnType<typeof fakeVideo>
let film: Film

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
  vi.stubGlobal('document', page)
  page.hidden = false
  video = fakeVideo()
  film = new Film(video as unknown as HTMLVideoElement)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** What looks at the film find over some seconds in which it stands still. */
const still = (seconds: number) =>
  Array.from({ length: seconds * 2 }, () => {
    vi.advanceTimersByTime(500)
    return film.look()
  })

/** The same in which it moves. */
const moving = (seconds: number) =>
  Array.from({ length: seconds * 2 }, () => {
    vi.advanceTimersByTime(500)
    video.currentTime = (video.currentTime + 0.5) % 7
    return film.look()
  })

describe('a film', () => {
  it('waits silently, until its first picture is there', async () => {
    const ready = film.ready()
    video.onloadeddata?.()
    await ready
    expect([video.muted, video.loop, video.play.mock.calls.length]).toEqual([true, true, 0])
  })

  it('says when it cannot be played', async () => {
    const ready = film.ready()
    video.onerror?.()
    await expect(ready).rejects.toThrow()
    video.error = {}
    await expect(film.ready()).rejects.toThrow()
  })

  it('is as loud as it should be, and follows a change', () => {
    film.play(0.4)
    expect([video.muted, video.volume]).toEqual([false, 0.4])
    film.setVolume(0)
    expect(video.muted).toBe(true)
  })

  it('plays silently where the browser refuses sound', async () => {
    video.play.mockRejectedValueOnce(new DOMException('no gesture', 'NotAllowedError'))
    film.play(0.4)
    await Promise.resolve()
    await Promise.resolve()
    expect([video.muted, video.play.mock.calls.length]).toEqual([true, 2])
  })

  it('is started again when it has not moved for five seconds, and is stuck after five more', () => {
    film.play(0)
    const looks = still(12)
    expect(looks.indexOf('restarted')).toBe(10)
    expect(looks.indexOf('stuck')).toBe(20)
    expect(video.load).toHaveBeenCalledTimes(1)
  })

  it('is well while it moves, also back to its beginning', () => {
    film.play(0)
    expect(new Set(moving(30))).toEqual(new Set(['well']))
  })

  it('is started again as if for the first time after it has played well for a minute', () => {
    film.play(0)
    for (let stall = 0; stall < 5; stall++) {
      expect(still(6)).toContain('restarted')
      expect(new Set(moving(60))).toEqual(new Set(['well']))
    }
    expect([...still(6), ...moving(10), ...still(6)]).toContain('stuck')
  })

  it('may stand still while nobody can see the page, and goes on when it is seen', () => {
    film.play(0)
    moving(2)
    page.hidden = true
    video.paused = true
    expect(new Set(still(60))).toEqual(new Set(['well']))
    page.hidden = false
    expect(still(1)).toEqual(['well', 'well'])
    expect([video.paused, video.play.mock.calls.length]).toEqual([false, 2])
  })

  it('plays on silently when the browser stops it for its sound', async () => {
    film.play(0)
    moving(2)
    film.setVolume(0.4)
    video.paused = true
    video.play.mockRejectedValueOnce(new DOMException('no gesture', 'NotAllowedError'))
    expect(still(1)).toEqual(['well', 'well'])
    await Promise.resolve()
    await Promise.resolve()
    expect([video.muted, video.paused]).toEqual([true, false])
  })

  it('leaves nothing behind', () => {
    film.play(0)
    film.release()
    expect([
      video.pause.mock.calls.length,
      video.removeAttribute.mock.calls,
      video.load.mock.calls.length,
    ]).toEqual([1, [['src']], 1])
  })
})
