import type { MediaKind } from './fields'
import { renditionsOf } from './references'
import type { Rendition } from './rendition'

/** The part of a media document that follows from its file. Nobody but the pipeline writes these fields. */
export type FileFacts = {
  kind: MediaKind
  /** for display only; see displayName */
  title: string
  filename: string
  mimeType: string
  /** bytes */
  filesize: number
  /** pixels */
  width: number | null
  height: number | null
  /** seconds of a film */
  duration: number | null
  /** whether a film can be heard */
  sound: boolean | null
  /** of the file under `filename` */
  sha256: string
  /** `#rrggbb` */
  dominantColor: string | null
  renditions: Rendition[]
  focalX: number | null
  focalY: number | null
}

/** The facts of a stored document, and nothing else of it. */
export function factsOf(doc: FileFacts): FileFacts {
  return {
    kind: doc.kind,
    title: doc.title,
    filename: doc.filename,
    mimeType: doc.mimeType,
    filesize: doc.filesize,
    width: doc.width,
    height: doc.height,
    duration: doc.duration,
    sound: doc.sound,
    sha256: doc.sha256,
    dominantColor: doc.dominantColor,
    renditions: renditionsOf(doc.renditions),
    focalX: doc.focalX,
    focalY: doc.focalY,
  }
}
