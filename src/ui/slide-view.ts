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

export type SlideView = NewsSlide | MemberSlide | SpaceSlide | IntegritySlide | ClockSlide
export type SlideKind = SlideView['kind']

/** A slide as a feature gives it: what the manifest's items are made of. */
export type SlideEntry<S extends SlideView = SlideView> = {
  /** stable: `news:12` */
  id: string
  /** ISO instant of the content's last change */
  changedAt: string
  /** ISO instant after which it must not be shown */
  until?: string
  slide: S
}

/** One entry of a manifest's rotation; the same item may come more than once. */
export type ManifestItem = {
  /** stable across manifests: `news:12`, `clock` */
  id: string
  /** changes when the slide's content changes */
  hash: string
  /** seconds on screen */
  seconds: number
  /** ISO instant after which the item must not be shown, even offline (a picture's consent ends) */
  until?: string
  slide: SlideView
  /** SVG path data of the QR code for the slide's link made absolute, drawn in a square of `size` modules */
  qr?: { size: number; path: string }
}

export type Manifest = {
  version: 1
  /** changes exactly when anything below changes (but serverTime) */
  revision: string
  /** ISO instant when it was made */
  serverTime: string
  /** IANA zone of the school */
  timeZone: string
  /**
   * ISO instant at which the first item goes on show; the rotation repeats from there for ever. The server sets it to the
   * latest change among the items and puts the changed item first, so what was just published comes on at once, and all
   * screens agree.
   */
  anchor: string
  items: ManifestItem[]
}
