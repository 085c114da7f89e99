import { crc32 } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'

export type Colour = [red: number, green: number, blue: number]

/** Corners of the upright sample picture, 240 x 160. */
export const corners = {
  leftTop: [220, 40, 40],
  rightTop: [40, 180, 60],
  leftBottom: [50, 80, 210],
  rightBottom: [230, 200, 40],
} satisfies Record<string, Colour>

export type Pixels = { data: Buffer; width: number; height: number; channels: number }

/** Four quarters of colour, so that any turn or mirroring shows. */
export function quarters(width = 240, height = 160): Sharp {
  const data = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) data.set(cornerAt(x < width / 2, y < height / 2), (y * width + x) * 3)
  return sharp(data, { raw: { width, height, channels: 3 } })
}

/** The quarters as a camera of this EXIF orientation (1-8) would store them. */
export async function orientedJpeg(orientation: number): Promise<Buffer> {
  const [degrees, mirrored] = undo[orientation - 1] ?? [0, false]
  const turned = await quarters().rotate(degrees).png().toBuffer()
  const stored = await sharp(turned).flop(mirrored).png().toBuffer()
  return sharp(stored)
    .withMetadata({ orientation })
    .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    .toBuffer()
}

/** A picture with everything a phone writes into it: EXIF, GPS, XMP, a colour profile, an embedded thumbnail. */
export async function taggedJpeg(width = 1600, height = 1200): Promise<Buffer> {
  const tagged = await photoLike(width, height)
    .withExif({
      IFD0: { Make: 'SyntheticMake', Model: 'SyntheticModel' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '30/1 15/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '120/1 9/1 0/1',
      },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><synthetic-xmp exif:GPSLatitude="30,15N"/></x:xmpmeta>')
    .withIccProfile('p3')
    .jpeg()
    .toBuffer()
  const thumbnail = await quarters(32, 24).jpeg().toBuffer()
  return withSegment(
    tagged,
    Buffer.concat([Buffer.from('Exif\0\0II*\0SyntheticThumbnail', 'latin1'), thumbnail]),
  )
}

/** Noise over gradients: as hard to compress as a photo. The same bytes every time. */
export function photoLike(width: number, height: number): Sharp {
  const data = Buffer.alloc(width * height * 3)
  let seed = 1
  for (let i = 0; i < width * height; i += 1) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
    const noise = (seed >> 16) % 24
    const [x, y] = [(i % width) / width, Math.floor(i / width) / height]
    data.set([60 + 120 * x + noise, 80 + 100 * y + noise, 70 + 60 * (1 - x) + noise], i * 3)
  }
  return sharp(data, { raw: { width, height, channels: 3 } })
}

/** A well-formed PNG header that promises this many pixels, and hardly any data. */
export function pngBomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    pngChunk('IHDR', header),
    pngChunk('IDAT', Buffer.alloc(64)),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

/** The colours at the four corners, left to right, top to bottom. */
export function cornersOf({ data, width, height, channels }: Pixels): Colour[] {
  const at = (x: number, y: number): Colour => {
    const start = (y * width + x) * channels
    const [red = -1, green = -1, blue = -1] = data.subarray(start, start + 3)
    return [red, green, blue]
  }
  const [right, bottom] = [width - 8, height - 8]
  return [at(8, 8), at(right, 8), at(8, bottom), at(right, bottom)]
}

/** How far apart two colours are in the channel that differs most. */
export const distance = (one: Colour, other: Colour): number =>
  Math.max(...one.map((channel, index) => Math.abs(channel - (other[index] ?? -1))))

/** Turn (clockwise) and mirroring (left to right, after it) that undo each EXIF orientation; EXIF 2.32, 4.6.4 A. */
const undo: [degrees: number, mirrored: boolean][] = [
  [0, false],
  [0, true],
  [180, false],
  [180, true],
  [90, true],
  [270, false],
  [270, true],
  [90, false],
]

function cornerAt(left: boolean, top: boolean): Colour {
  if (top) return left ? corners.leftTop : corners.rightTop
  return left ? corners.leftBottom : corners.rightBottom
}

function withSegment(jpeg: Buffer, content: Buffer): Buffer {
  const header = Buffer.from([0xff, 0xe1, 0, 0])
  header.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), header, content, jpeg.subarray(2)])
}

function pngChunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
