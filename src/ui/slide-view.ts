/** The data of one screen slide, as the manifest carries it: plain JSON, no markup. Shared by server, player and preview. */
export type SlidePicture = {
  alt: string
  /** 16:9, at least 1920 px wide where the original allows */
  landscape: SlideAsset
  /** 9:16 */
  portrait: SlideAsset
  /** class for object-position, from the focal point in thirds: `focal-00` (left top) … `focal-22` (right bottom) */
  focal?: string
  /** uncropped WebP, about 1920 px wide: fills any layout better than a crop of a crop, and lets artworks hang whole */
  full?: SlideFile
}

/** One picture file: address from the root of the site, lower-case hex of its bytes, and how many they are */
export type SlideFile = { src: string; sha256: string; bytes: number }

export type SlideAsset = {
  /** WebP, address from the root of the site */
  webp: string
  /** JPEG for engines or decoders without WebP */
  jpeg: string
  /** lower-case hex of each file, and its size */
  sha256: { webp: string; jpeg: string }
  bytes: { webp: number; jpeg: number }
}

/** The counting phrase or section in the corner: `{ phrase: '一角', name: '图书角' }` or `{ name: '先锋风采' }` */
export type SlideMark = { phrase?: string; name: string }

export type NewsSlide = {
  kind: 'news'
  title: string
  text: string
  mark: SlideMark
  category: string
  date: string
  picture?: SlidePicture
  link: string
}
export type MemberSlide = {
  kind: 'member'
  name: string
  post: string
  motto: string
  help: string
  mark: SlideMark
  picture?: SlidePicture
  link: string
}
export type SpaceSlide = {
  kind: 'space'
  name: string
  tagline: string
  place: string
  openHours: string
  mark: SlideMark
  picture?: SlidePicture
  link: string
}
export type IntegritySlide = {
  kind: 'integrity'
  title: string
  text: string
  byline: string
  artwork: boolean
  mark: SlideMark
  picture?: SlidePicture
  link: string
}
export type ClockSlide = { kind: 'clock'; school: string; branch: string }

/** A board of a corridor or of the movable ones, where it hangs or stands now. */
export type BoardSlide = {
  kind: 'board'
  title: string
  text: string
  /** 清廉, 核心价值观 … */
  theme: string
  place: string
  mark: SlideMark
  picture?: SlidePicture
  link: string
}
/** 党务公开: a notice in its period of public display. */
export type DisclosureSlide = {
  kind: 'disclosure'
  title: string
  text: string
  category: string
  /** 公示期：3月14日至3月20日; empty when it has none */
  period: string
  mark: SlideMark
  link: string
}
/** Words for everybody, without a page behind them. `urgent` and `drill` fill the screen with their colour. */
export type NoticeSlide = {
  kind: 'notice'
  tone: 'plain' | 'urgent' | 'drill'
  title: string
  text: string
  /** who says so, and when: 德育处 3月14日 */
  byline: string
  picture?: SlidePicture
}
export type ImageSlide = {
  kind: 'image'
  /** may be empty: the picture speaks */
  title: string
  caption: string
  /** `fill` covers the screen and may be cut at its focal point; `whole` hangs it uncut on the wall */
  fit: 'fill' | 'whole'
  picture: SlidePicture
}
export type VideoSlide = {
  kind: 'video'
  title: string
  caption: string
  video: SlideVideo
  /** stands in while the film is fetched and where it cannot be played */
  picture?: SlidePicture
}
/** 标准化一览表 in one view. */
export type StandardsSlide = {
  kind: 'standards'
  title: string
  /** tasks by their computed state */
  states: { done: number; onTime: number; notDue: number; late: number }
  /** each aspect with how many of its tasks are done */
  aspects: { name: string; done: number; total: number }[]
  mark: SlideMark
  link: string
}
/** An open question to parents and pupils; its code is the point, so it is large. */
export type ConsultationSlide = {
  kind: 'consultation'
  title: string
  text: string
  /** 征集到3月20日 */
  period: string
  mark: SlideMark
  link: string
}

/** MP4 (H.264, AAC), the only film every campus screen can play. `duration` in seconds. */
export type SlideVideo = SlideFile & { duration: number; sound: boolean }

export type SlideView =
  | NewsSlide
  | MemberSlide
  | SpaceSlide
  | IntegritySlide
  | BoardSlide
  | DisclosureSlide
  | NoticeSlide
  | ClockSlide
  | ImageSlide
  | VideoSlide
  | StandardsSlide
  | ConsultationSlide
export type SlideKind = SlideView['kind']

/** A slide as a feature gives it: what the manifest's items are made of. */
export type SlideEntry<S extends SlideView = SlideView> = {
  /** stable: `news:12` */
  id: string
  /** ISO instant of the content's last change */
  changedAt: string
  /** ISO instant before which it must not be shown */
  from?: string
  /** ISO instant after which it must not be shown */
  until?: string
  slide: S
}
