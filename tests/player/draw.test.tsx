import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { draw } from '@/player/draw'
import { Fragment, jsx } from '@/player/jsx'
import { type Scene, SceneView, sceneOf } from '@/player/scene'
import type { ScreenShape } from '@/ui/slide-layout'
import { emptyHost, type FakeElement, fakeDocument } from './fake-document'
import { sampleItem } from './sample-manifest'
import { samplePicture } from './sample-pictures'
import { sampleSlides } from './sample-slides'

beforeEach(() => void vi.stubGlobal('document', fakeDocument))
afterEach(() => void vi.unstubAllGlobals())

const { picture } = await samplePicture('room', '#d9cdb8', '#a8201a')
const slides = sampleSlides(picture, picture)
const glasses: ScreenShape[] = [
  { orientation: 'landscape', aspect: 16 / 9 },
  { orientation: 'portrait', aspect: 9 / 16 },
]

const scenes = Object.entries(slides).flatMap(([id, slide]) =>
  glasses.map((glass): [string, Scene] => [
    `${id} ${glass.orientation}`,
    sceneOf(sampleItem(id, slide), glass, { webp: true, film: true, urlOf: (src) => `blob:${src}` }),
  ]),
)

/** React's elements differ from the player's only in how they are kept. */
const drawn = (what: unknown, host = emptyHost()): FakeElement => {
  draw(what, host as unknown as Element)
  return host
}
/** Attributes come in the order they are set and, in HTML, in any case: neither means anything. */
const ordered = (markup: string) =>
  markup.replace(/<(\w+)((?: [\w-]+="[^"]*")*)/g, (_, name: string, attributes: string) => {
    const sorted =
      attributes
        .match(/ [\w-]+="[^"]*"/g)
        ?.map(lowerName)
        .sort() ?? []
    return `<${name}${sorted.join('')}`
  })

function Broken(): never {
  throw new Error('broken')
}

const lowerName = (attribute: string) => attribute.replace(/^ [\w-]+/, (name) => name.toLowerCase())

describe('drawing', () => {
  it.each(scenes)('gives what React gives: %s', (_, scene) => {
    for (const page of scene.laid.pages.keys()) {
      const view = <SceneView scene={scene} page={page} now={1_790_000_000_000} timeZone="Asia/Shanghai" />
      expect(ordered(drawn(view).innerHTML)).toBe(ordered(renderToStaticMarkup(view)))
    }
  })

  it('leaves out what is not to be seen, and joins neighbouring texts', () => {
    const view = jsx('p', {
      children: ['a', 0, null, undefined, false, true, [' b', jsx(Fragment, { children: 'c' })]],
    })
    expect(drawn(view).innerHTML).toBe('<p>a0 bc</p>')
  })

  it('keeps an element whose description has not changed its kind, and changes only what differs', () => {
    const host = drawn(
      createElement('div', { className: 'a', title: 'x' }, 'one', createElement('video', { src: 'f' })),
    )
    const [div] = host.childNodes as [FakeElement]
    const film = div.childNodes[1] as FakeElement
    const set = vi.spyOn(film, 'setAttribute')
    film.attributes.set('loop', '')
    drawn(createElement('div', { className: 'b' }, 'two', createElement('video', { src: 'f' })), host)
    expect(host.innerHTML).toBe('<div class="b">two<video src="f" loop=""></video></div>')
    expect([host.childNodes[0] === div, div.childNodes[1] === film, set.mock.calls.length]).toEqual([
      true,
      true,
      0,
    ])
  })

  it('replaces an element of another kind, and takes away what is no more', () => {
    const host = drawn([createElement('p', { key: 1 }, 'a'), createElement('p', { key: 2 }, 'b'), 'text'])
    drawn(createElement('h1', null, 'a'), host)
    expect(host.innerHTML).toBe('<h1>a</h1>')
    drawn(null, host)
    expect(host.innerHTML).toBe('')
  })

  it('passes on what a component throws, and draws over what that left half drawn', () => {
    const host = drawn(<p>before</p>)
    const view = (
      <div className="half">
        <p>one</p>
        <Broken />
      </div>
    )
    for (const what of [<Broken key={1} />, view]) expect(() => drawn(what, host)).toThrow('broken')
    expect(drawn(<div className="whole">after</div>, host).innerHTML).toBe('<div class="whole">after</div>')
  })
})
