import sharp from 'sharp'
import { PICTURE, type Poster, posterSvg, SERIF } from './poster'

/** The picture of a week as a JPEG. `photo`: bytes of the photograph at its head. */
export async function drawPoster(poster: Poster, photo?: Buffer): Promise<Buffer> {
  const { svg } = posterSvg(poster, photo !== undefined)
  const drawing = sharp(Buffer.from(svg))
  if (photo) {
    const input = await sharp(photo).resize(PICTURE.width, PICTURE.height, { fit: 'cover' }).toBuffer()
    drawing.composite([{ input, left: 0, top: 0 }])
  }
  // thin red strokes and a QR code keep their edges only with all of their colour
  return drawing.jpeg({ quality: 88, chromaSubsampling: '4:4:4' }).toBuffer()
}

const SQUARE = 64

/**
 * Whether a Chinese font is on this machine. 一 is one wide flat stroke; what stands for a character that no font has is a
 * box, as high as it is wide.
 */
export async function hasChineseFont(stroke = '一'): Promise<boolean> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SQUARE}" height="${SQUARE}"><rect width="100%" height="100%" fill="white"/><text y="54" font-size="60" font-family="${SERIF}">${stroke}</text></svg>`
  const { data, info } = await sharp(Buffer.from(svg))
    .flatten()
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true })
  const inked = [...data.keys()].filter((at) => (data[at] ?? 255) < 160)
  const columns = new Set(inked.map((at) => at % info.width))
  const rows = new Set(inked.map((at) => Math.floor(at / info.width)))
  return columns.size > SQUARE / 2 && rows.size < SQUARE / 3
}
