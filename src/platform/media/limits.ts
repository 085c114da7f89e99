import { availableParallelism } from 'node:os'

/** bytes of one uploaded file */
export const MAX_FILE_BYTES = 40 * 1024 * 1024

/** bytes of one uploaded film: two to six minutes of 1080p as phones export them. Twice that is in memory meanwhile */
export const MAX_FILM_BYTES = 100 * 1024 * 1024

/**
 * Payload's `upload` option. A larger file is cut one byte past the limit and then refused by name; Payload's own
 * refusal would reach the editor as "Something went wrong".
 */
export const UPLOAD_LIMITS = {
  limits: { fileSize: MAX_FILM_BYTES + 1, files: 1 },
  requestSizeLimit: 512 * 1024 * 1024,
  abortOnLimit: false,
}

/** pixels of one uploaded picture, read from its header before anything is decoded */
export const MAX_PIXELS = 80_000_000

/** pixels of the picture we keep: a 4:3 photo of 12.6 megapixels; larger ones are scaled down when decoded */
export const KEPT_PIXELS = 4096 * 3072

/** pixels of a side of the picture we keep: WebP ends at 16383 */
export const KEPT_EDGE = 16_000

/** pictures decoded at one time; each takes about 200 MB at its peak and keeps two cores busy */
export const PICTURES_AT_ONCE = Math.max(1, Math.floor(availableParallelism() / 4))

/** milliseconds after which the decoding of one HEIC is given up: 80 megapixels take about 10 s here */
export const HEIC_TIMEOUT = 60_000

/** milliseconds a HEIC decoder waits for the next photo before it ends */
export const HEIC_REST = 10_000
