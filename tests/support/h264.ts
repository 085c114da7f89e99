export type Rgb = [red: number, green: number, blue: number]

/** Edges in pixels, even numbers. */
export type FrameSize = { width: number; height: number }

/** Colour pictures that really decode, without an encoder: baseline H.264, one flat colour a picture, 8 bits a macroblock. */
export function h264({ height, width }: FrameSize) {
  const columns = Math.ceil(width / 16)
  const rows = Math.ceil(height / 16)
  return {
    sps: nal(0x67, sps({ width, height }, columns, rows)),
    pps: nal(0x68, PPS),
    /** a picture that stands by itself; two in a row need different `turn`s */
    keyFrame: (colour: Rgb, turn: number): Buffer =>
      nal(0x65, sliceHeader({ intra: true, frame: 0, turn }) + intraMacroblocks(colour, columns, rows)),
    /** the picture before it once more; `frame` counts from the last key frame */
    sameFrame: (frame: number): Buffer =>
      nal(0x41, sliceHeader({ intra: false, frame, turn: 0 }) + ue(columns * rows)),
  }
}

/** The first macroblock says the colour (I_PCM), each other one takes it from its neighbours (Intra_16x16 DC). */
function intraMacroblocks(colour: Rgb, columns: number, rows: number): string {
  const [luma, blue, red] = yuv(colour)
  const first = `${ue(25)}${ALIGN}${byte(luma).repeat(256)}${byte(blue).repeat(64)}${byte(red).repeat(64)}`
  let bits = first
  for (let at = 1; at < columns * rows; at += 1) bits += PREDICTED + noCoefficients(at, columns)
  return bits
}

/** mb_type I_16x16_2_0_0, chroma DC, no change of the quantiser */
const PREDICTED = '00100' + '1' + '1'

/** coeff_token for none: its code depends on how many the neighbours have, and I_PCM counts as 16; H.264 9.2.1. */
function noCoefficients(at: number, columns: number): string {
  const [left, above] = [at % columns > 0 ? at - 1 : undefined, at >= columns ? at - columns : undefined]
  const counts = [left, above].flatMap((place) => (place === undefined ? [] : [place === 0 ? 16 : 0]))
  const mean = Math.round(counts.reduce((sum, count) => sum + count, 0) / counts.length)
  return mean >= 8 ? '000011' : '1'
}

/** H.264 7.3.3, for one slice a picture */
function sliceHeader({ frame, intra, turn }: { intra: boolean; frame: number; turn: number }): string {
  const begin = ue(0) + ue(intra ? 7 : 5) + ue(0) + bits(frame % 16, 4)
  const references = intra ? `${ue(turn % 2)}00` : '000'
  return begin + references + ue(0) + ue(1)
}

/** H.264 7.3.2.1; colours by ITU-R BT.709, pictures in the order they come */
function sps({ height, width }: FrameSize, columns: number, rows: number): string {
  const cropped = [0, (columns * 16 - width) / 2, 0, (rows * 16 - height) / 2]
  const vui = `00${`1${bits(5, 3)}0`}1${byte(1).repeat(3)}000000`
  return [
    byte(66) + byte(0xc0) + byte(40),
    ue(0) + ue(0) + ue(2) + ue(1),
    `0${ue(columns - 1)}${ue(rows - 1)}1`,
    `11${cropped.map(ue).join('')}`,
    `1${vui}`,
  ].join('')
}

const PPS = [ue(0), ue(0), '00', ue(0), ue(0), ue(0), '000', ue(0), ue(0), ue(0), '100'].join('')

/** Limited range, BT.709 */
function yuv([red, green, blue]: Rgb): [number, number, number] {
  const luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  return [
    Math.round(16 + (219 * luma) / 255),
    Math.round(128 + (224 * (blue - luma)) / (255 * 1.8556)),
    Math.round(128 + (224 * (red - luma)) / (255 * 1.5748)),
  ]
}

/** Zeros up to the next whole byte */
const ALIGN = '|'

function bits(value: number, length: number): string {
  return value.toString(2).padStart(length, '0')
}

function byte(value: number): string {
  return bits(value, 8)
}

/** Exp-Golomb, H.264 9.1 */
function ue(value: number): string {
  const code = (value + 1).toString(2)
  return '0'.repeat(code.length - 1) + code
}

/** A NAL unit of these bits: its end marked, and no start code within. */
function nal(head: number, payload: string): Buffer {
  const [before = '', after] = payload.split(ALIGN)
  const aligned = after === undefined ? before : padded(before) + after
  const bytes = (padded(`${aligned}1`).match(/.{8}/g) ?? []).map((each) => Number.parseInt(each, 2))
  return Buffer.from([head, ...bytes.flatMap((value, at) => (isStartCode(bytes, at) ? [3, value] : [value]))])
}

const padded = (text: string): string => text.padEnd(Math.ceil(text.length / 8) * 8, '0')

/** Would this byte end in a start code with the two before it? None of ours has four zeros in a row. */
const isStartCode = (bytes: number[], at: number): boolean =>
  (bytes[at] ?? 0) <= 3 && bytes[at - 1] === 0 && bytes[at - 2] === 0
