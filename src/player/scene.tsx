import type { ManifestItem } from '@/ui/manifest'
import type { LaidSlide, ScreenShape } from '@/ui/slide-layout'
import { filmOf, pictureFile, pictureOf } from '@/ui/slide-picture'
import type { ShownFilm, ShownPicture } from '@/ui/slide-type'
import { layOut, slideTypeOf } from './slides'

/** An item ready to be drawn on this screen. */
export type Scene = {
  /** what tells this scene from any other; equal keys look the same */
  key: string
  item: ManifestItem
  shape: ScreenShape
  laid: LaidSlide
  picture?: ShownPicture
  film?: ShownFilm
}

export type SceneMeans = {
  webp: boolean
  /** false where the film cannot be played and its poster stands in */
  film: boolean
  /** where a file held by the player can be shown from */
  urlOf(src: string): string | undefined
}

/** Lays an item out for the glass, with what there is to show it. */
export function sceneOf(item: ManifestItem, shape: ScreenShape, means: SceneMeans): Scene {
  const picture = shownPicture(item, shape, means)
  const film = means.film ? shownFilm(item, means) : undefined
  const company = { picture: picture !== undefined, code: item.qr !== undefined }
  const laid = layOut(item.slide, shape, company)
  const key = [item.id, item.hash, shape.aspect, film ? 'film' : ''].join(' ')
  return { key, item, shape, laid, picture, film }
}

/** The page on show after `elapsed` of the item's `length` (both in ms): each page gets the same time. */
export function pageAt(scene: Scene, elapsed: number, length: number): number {
  const pages = scene.laid.pages.length
  return Math.max(0, Math.min(pages - 1, Math.floor((elapsed / length) * pages)))
}

export function SceneView({
  scene,
  page,
  now,
  timeZone,
}: {
  scene: Scene
  page: number
  now: number
  timeZone: string
}) {
  const { Slide } = slideTypeOf(scene.item.slide)
  const { key: _, item, ...shown } = scene
  return <Slide {...shown} slide={item.slide} qr={item.qr} page={page} now={now} timeZone={timeZone} />
}

function shownPicture(
  { slide }: ManifestItem,
  shape: ScreenShape,
  { webp, urlOf }: SceneMeans,
): ShownPicture | undefined {
  const picture = pictureOf(slide)
  const file = pictureFile(slide, shape.orientation, webp)
  const src = file && urlOf(file.src)
  return picture && src ? { src, alt: picture.alt, focal: picture.focal } : undefined
}

function shownFilm({ slide }: ManifestItem, { urlOf }: SceneMeans): ShownFilm | undefined {
  const film = filmOf(slide)
  const src = film && urlOf(film.src)
  return film && src ? { src, sound: film.sound } : undefined
}
