/**
 * One file made from an uploaded picture. `file` is a bare name inside MEDIA_DIR carrying a content hash, so it may be
 * served as immutable; a changed picture or focal point gets new names.
 */
export type Rendition = {
  file: string
  /** site = uncropped, for `<picture>`; the others are cropped around the focal point for screens and sharing cards */
  shape: 'full' | '16x9' | '9x16'
  format: 'avif' | 'webp' | 'jpeg'
  /** pixels */
  width: number
  /** pixels */
  height: number
  /** bytes on disk */
  bytes: number
  /** lower-case hex */
  sha256: string
}

/** Addresses of renditions: the public site serves them here when something published uses the picture. */
export const mediaPath = (file: string): string => `/media/${file}`
