import './player.css'
import { remarksOn } from '@/ui/slide-legibility'
import type { ShowSlide, SlideAnswer } from '@/ui/slide-preview'
import { draw } from './draw'
import { type Scene, SceneView, sceneOf } from './scene'
import { screenShape } from './screen-shape'
import { formOf, slideTypeOf } from './slides'

/**
 * The page `/screen/slide`: one slide as a screen of this shape shows it, for the desk's preview. Draws what a page of the
 * same origin sends, with the player's own code, and answers what there is to remark on.
 */
const host = document.querySelector('.stage')

window.addEventListener('message', ({ origin, source, data }) => {
  if (origin === window.location.origin && source === window.parent && isShowSlide(data)) show(data)
})
answer({ type: 'slide-ready' })

function show(wanted: ShowSlide) {
  const scene = sceneOf(wanted.item, screenShape(), { webp: true, film: true, urlOf: (src) => src })
  const pages = scene.laid.pages.length
  const page = Math.max(0, Math.min(wanted.page, pages - 1))
  const view = <SceneView scene={scene} page={page} now={Date.now()} timeZone={wanted.timeZone} />
  if (host) draw(view, host)
  answer({ type: 'slide-shown', pages, page, remarks: remarksIn(scene, wanted) })
}

function remarksIn({ item: { slide }, laid, shape, picture, item }: Scene, wanted: ShowSlide) {
  const company = { picture: picture !== undefined, code: item.qr !== undefined }
  return remarksOn({
    kind: slide.kind,
    copy: slideTypeOf(slide).copy(slide),
    form: formOf(slide, company),
    laid,
    screen: shape,
    hasCode: company.code,
    picture: wanted.picture,
    isWhole: isWhole(slide),
  })
}

/** Hung pictures and films are never cut. */
const isWhole = (slide: Scene['item']['slide']): boolean =>
  slide.kind === 'video' ||
  (slide.kind === 'image' && slide.fit === 'whole') ||
  (slide.kind === 'integrity' && slide.artwork)

function answer(message: SlideAnswer) {
  window.parent.postMessage(message, window.location.origin)
}

const isShowSlide = (data: unknown): data is ShowSlide =>
  typeof data === 'object' && data !== null && (data as { type?: unknown }).type === 'show-slide'
