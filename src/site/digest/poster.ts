import { candlePath } from '@/ui/mark'
import { type QrPath, qrViewBox } from '@/ui/qr-code'
import { balanceLines, breakLines, widthOf } from '@/ui/text-fit'
import { markWords } from '@/ui/word-ends'
import { xmlText } from '../xml'
import type { DigestLine } from './lines'

/** What a week's picture says. */
export type Poster = {
  school: string
  branch: string
  brand: string
  dates: string
  total: number
  lines: DigestLine[]
  qr: QrPath
  /** of the page, without the scheme, for a person to type */
  address: string
}

/** Pixels; a phone in a class group shows it without cutting. */
const WIDTH = 1080
const TALLEST = 1920
/** of the photograph at the head */
export const PICTURE = { width: WIDTH, height: 540 }

/** As tokens.css has them: an image knows no variables. */
const PAPER = '#faf6ef'
const INK = '#23201c'
const SOFT = '#6b635a'
const LINE = '#e6ded2'
const CANDLE = '#a8201a'
const DEEP = '#6e1410'
const ON_DARK = '#f8efe3'

export const SERIF = "'Songti SC',STSong,'Noto Serif CJK SC','Source Han Serif SC',SimSun,serif"
const SANS =
  "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC','WenQuanYi Micro Hei',sans-serif"

const MARGIN = 64
const TITLE = { size: 38, line: 52, x: 272 }
const NOTE = { size: 27, line: 40 }
const MARK = 30
/** room for a mark, in em of it */
const MARK_EM = 7
const ROW_PAD = 21
const HEAD = 208
const FOOT = 312
const BAND = 16
const QR = 232

/** The picture as SVG, as high as it needs to be. The photograph is laid over its head afterwards. */
export function posterSvg(poster: Poster, hasPicture: boolean): { svg: string; height: number } {
  const top = hasPicture ? PICTURE.height : BAND
  const rows = fittingRows(poster.lines, TALLEST - top - HEAD - FOOT)
  const rowsTop = top + HEAD
  const footTop = rowsTop + heightOf(rows)
  const height = footTop + FOOT
  const parts = [
    box(0, 0, WIDTH, height, PAPER),
    box(0, 0, WIDTH, top, DEEP),
    head(poster, top),
    drawRows(rows, rowsTop),
    foot(poster, footTop),
  ]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">${parts.join('')}</svg>`
  return { svg, height }
}

type Row = { mark: string; title: string[]; note?: string }

/** What fits: rather fewer lines with their places than more without, but five at least. */
function fittingRows(lines: DigestLine[], room: number): Row[] {
  const whole = lines.map(rowOf)
  const bare: Row[] = whole.map(({ mark, title }) => ({ mark, title }))
  const choices = [whole, bare].flatMap((rows) => [7, 6, 5].map((most) => rows.slice(0, most)))
  return choices.find((rows) => heightOf(rows) <= room) ?? bare.slice(0, 4)
}

function rowOf({ mark, note, title }: DigestLine): Row {
  const width = (WIDTH - MARGIN - TITLE.x) / TITLE.size
  const greedy = breakLines(markWords(title), width)
  const lines = greedy.length > 2 ? greedy : balanceLines(markWords(title), width)
  const [first = '', second] = lines
  const cut = lines.length > 2 ? `${second?.slice(0, -1)}…` : second
  return {
    mark: clipped(mark, MARK_EM),
    title: cut ? [first, cut] : [first],
    note: note && clipped(note, width * 1.4),
  }
}

/** A text as far as it goes into `width` em. */
function clipped(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let kept = ''
  for (const character of text) {
    if (widthOf(kept + character) > width - 1) break
    kept += character
  }
  return `${kept}…`
}

const heightOfRow = ({ note, title }: Row): number =>
  2 * ROW_PAD + title.length * TITLE.line + (note ? NOTE.line : 0)
const heightOf = (rows: Row[]): number => rows.reduce((sum, row) => sum + heightOfRow(row), 0)

function head({ branch, brand, dates }: Poster, top: number): string {
  const names = brand === branch ? branch : `${branch} · ${brand}`
  return [
    `<g transform="translate(${MARGIN - 4} ${top + 44}) scale(1.05)"><path d="${candlePath}" fill="none" stroke="${CANDLE}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/></g>`,
    words(clipped(names, 32), { x: MARGIN + 32, y: top + 74, size: 28, fill: SOFT }),
    words('一周小结', { x: MARGIN, y: top + 160, size: 72, font: SERIF, weight: 700 }),
    words(dates, { x: WIDTH - MARGIN, y: top + 156, size: 32, fill: CANDLE, anchor: 'end' }),
  ].join('')
}

function drawRows(rows: Row[], top: number): string {
  let y = top
  const drawn = rows.map((row) => {
    const at = y
    y += heightOfRow(row)
    return drawRow(row, at)
  })
  return drawn.join('')
}

function drawRow(row: Row, top: number): string {
  const first = top + ROW_PAD + 40
  const last = first + (row.title.length - 1) * TITLE.line
  return [
    box(MARGIN, top, WIDTH - 2 * MARGIN, 1.5, LINE),
    words(row.mark, { x: MARGIN, y: first - 1, size: MARK, fill: CANDLE }),
    ...row.title.map((line, index) =>
      words(line, { x: TITLE.x, y: first + index * TITLE.line, size: TITLE.size, font: SERIF, weight: 700 }),
    ),
    row.note ? words(row.note, { x: TITLE.x, y: last + NOTE.line, size: NOTE.size, fill: SOFT }) : '',
  ].join('')
}

function foot({ address, qr, school, total }: Poster, top: number): string {
  const x = MARGIN + QR + 44
  const size = Math.min(28, (WIDTH - MARGIN - x) / Math.max(1, widthOf(address)))
  return [
    box(0, top, WIDTH, FOOT, DEEP),
    box(MARGIN, top + 40, QR, QR, '#ffffff'),
    `<svg x="${MARGIN}" y="${top + 40}" width="${QR}" height="${QR}" viewBox="${qrViewBox(qr)}" shape-rendering="crispEdges"><path d="${qr.path}" fill="${INK}"/></svg>`,
    words('扫码或长按，看全文', { x, y: top + 94, size: 42, fill: ON_DARK, font: SERIF, weight: 700 }),
    words(`这一周共${total}条`, { x, y: top + 150, size: 30, fill: ON_DARK }),
    words(clipped(school, 23), { x, y: top + 218, size: 28, fill: ON_DARK }),
    words(address, { x, y: top + 260, size, fill: ON_DARK }),
  ].join('')
}

type Type = {
  x: number
  y: number
  size: number
  fill?: string
  font?: string
  weight?: number
  anchor?: 'end'
}

function words(text: string, { anchor, fill = INK, font = SANS, size, weight = 400, x, y }: Type): string {
  const end = anchor ? ` text-anchor="${anchor}"` : ''
  return `<text x="${x}" y="${y}" font-size="${size}" font-family="${font}" font-weight="${weight}" fill="${fill}"${end}>${xmlText(text)}</text>`
}

const box = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`
