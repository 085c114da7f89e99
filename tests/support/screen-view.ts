import type { Eyes } from './eyes'

/** Titles and texts of what is in view, without line breaks; empty at night. */
const IN_VIEW = `(() => {
  const front = document.querySelector('.layer-front')
  return front ? front.textContent.replace(/\\s/g, '') : ''
})()`

/** The picture in view is really there. */
const PICTURE_IN_VIEW = `(() => {
  const image = document.querySelector('.layer-front img')
  return Boolean(image && image.complete && image.naturalWidth > 0)
})()`

export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

export const inView = (eyes: Eyes) => eyes.evaluate<string>(IN_VIEW)

export const pictureInView = (eyes: Eyes) => eyes.evaluate<boolean>(PICTURE_IN_VIEW)

/** Waits until `seen` holds of what is in view; gives the ms it took. Throws after `within` ms. */
export async function until(eyes: Eyes, seen: (text: string) => boolean, within: number): Promise<number> {
  const from = performance.now()
  for (;;) {
    const text = await inView(eyes)
    if (seen(text)) return Math.round(performance.now() - from)
    if (performance.now() - from > within)
      throw new Error(`after ${within} ms the screen still shows: ${text}`)
    await pause(50)
  }
}

/** The different contents in view during `ms`. */
export async function watch(eyes: Eyes, ms: number): Promise<Set<string>> {
  const seen = new Set<string>()
  for (const from = performance.now(); performance.now() - from < ms; await pause(100))
    seen.add(await inView(eyes))
  return seen
}
