import { formOf, type ShownPicture } from '@/ui/slide-frame'
import { type LaidSlide, laySlide, type ScreenShape } from '@/ui/slide-layout'
import { pictureOf, slideFile } from '@/ui/slide-picture'
import type { ManifestItem } from '@/ui/slide-view'
import { slideTypeOf } from './slides'

/** An item ready to be drawn on this screen. */
export type Scene = {
  /** what tells this scene from any other; equal keys look the same */
  key: string
  item: ManifestItem
  shape: ScreenShape
  laid: LaidSlide
  picture?: ShownPicture
}

/** Lays an item out. `urlOf` tells where a file held by the player can be shown from. */
export function sceneOf(
  item: ManifestItem,
  shape: ScreenShape,
  webp: boolean,
  urlOf: (src: string) => string | undefined,
): Scene {
  const picture = shownPicture(item, shape, webp, urlOf)
  const laid = laySlide(
    slideTypeOf(item.slide).copy(item.slide),
    formOf(picture),
    shape,
    item.qr !== undefined,
  )
  return { key: `${item.id} ${item.hash} ${shape.orientation}`, item, shape, laid, picture }
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
  const { item, shape, laid, picture } = scene
  return (
    <Slide
      slide={item.slide}
      qr={item.qr}
      shape={shape}
      laid={laid}
      picture={picture}
      page={page}
      now={now}
      timeZone={timeZone}
    />
  )
}

function shownPicture(
  { slide }: ManifestItem,
  shape: ScreenShape,
  webp: boolean,
  urlOf: (src: string) => string | undefined,
): ShownPicture | undefined {
  const picture = pictureOf(slide)
  const file = slideFile(slide, shape.orientation, webp)
  const src = file && urlOf(file.src)
  return picture && src ? { src, alt: picture.alt, focal: picture.focal } : undefined
}
