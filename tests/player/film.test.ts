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
    onloadeddata: null as (() => void) | null,
    onerror: null as (() => void) | null,
    play: vi.fn(async () => {}),
    pause: vi.fn(),
    load: vi.fn(),
    removeAttribute: vi.fn(),
  }
}

let video: ReturnType<typeof fakeVideo>
let film: Film

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
  video = fakeVideo()
  film = new Film(video as unknown as HTMLVideoElement)
})
afterEach(() => void vi.useRealTimers())

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
    const looks = Array.from({ length: 24 }, () => {
      vi.advanceTimersByTime(500)
      return film.look()
    })
    expect(looks.indexOf('restarted')).toBe(10)
    expect(looks.indexOf('stuck')).toBe(20)
    expect(video.load).toHaveBeenCalledTimes(1)
  })

  it('is well while it moves, also back to its beginning', () => {
    film.play(0)
    for (let look = 0; look < 60; look++) {
      vi.advanceTimersByTime(500)
      video.currentTime = (look * 0.5) % 7
      expect(film.look()).toBe('well')
    }
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
