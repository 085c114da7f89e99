import { HongzhuError } from '../errors'
import { MAX_FILE_BYTES, MAX_FILM_BYTES, MAX_PIXELS } from './limits'

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024)
const tenThousands = (pixels: number) => Math.round(pixels / 10_000)

/** The ways to a film that every screen plays, by what teachers have. */
const EXPORT =
  '请用剪映或格式工厂重新导出为 MP4（H.264、1080p、30 帧）再传；也可以用微信发给「文件传输助手」（不选「原视频」），保存收到的视频再传。'

const sentences = {
  missing: (_) => '没有收到文件。请选择一张照片或一个附件，再保存。',
  several: (_) => '一次只能给一条媒体换文件。请逐条打开，分别更换。',
  empty: (name) => `「${name}」是空文件（0 字节）。请重新导出或重新拍摄后再传。`,
  tooLarge: (name) =>
    `「${name}」超过 ${megabytes(MAX_FILE_BYTES)} MB。请在手机相册里选“缩小尺寸”后导出，或压缩后再传。`,
  tooManyPixels: (name) =>
    `「${name}」的尺寸超过 ${tenThousands(MAX_PIXELS)} 万像素。请先把图片缩小，再重新上传。`,
  unreadable: (name) => `「${name}」不是能打开的图片（可能没有传完）。请在相册里重新导出后再传。`,
  disguised: (name) => `「${name}」里夹带了图片以外的内容，不能上传。请用手机或电脑截图另存一张，再传新的。`,
  unsupported: (name) =>
    `「${name}」的格式不能上传。图片请用 JPEG、PNG、WebP、GIF、AVIF 或 HEIC；附件请用 PDF、Word、Excel、PPT 或 SVG；录音请用 MP3 或 M4A；视频请用 MP4（H.264）。`,
  notLocal: (_) => '不能从网址取图。请先把图片保存到手机或电脑，再上传。',
  mislabelled: (name) => `「${name}」的内容和扩展名对不上，不能上传。请用原来的软件重新导出后再传。`,
  macros: (name) => `「${name}」含有宏或已加密，打开它的人可能有风险。请另存为 PDF 或不含宏的文档后再传。`,
  activeDrawing: (name) =>
    `「${name}」含有脚本或外部链接，不能上传。请把它导出为 PNG 图片，或去掉脚本后再传。`,
  notStored: (name) => `服务器存不下「${name}」（磁盘可能满了）。请告诉学校的信息技术老师，稍后再传。`,
  lost: (name) => `「${name}」的文件不在服务器上了。请重新上传这张图片。`,
  brokenAttachment: (name) => `「${name}」打不开（可能没有传完）。请重新导出一份再传。`,
  notPicture: (name) => `「${name}」不是照片。这里只收照片；视频和附件请在「图片与附件」里上传。`,
  filmFormat: (name) => `「${name}」不是 MP4 视频，很多校园屏放不出来。${EXPORT}`,
  filmCodec: (name) =>
    `「${name}」的画面不是通用的 H.264 编码（手机的「高效」格式 HEVC 和 HDR 都不是），很多校园屏放不出来。${EXPORT}`,
  filmSound: (name) => `「${name}」的声音不是 AAC 编码，很多校园屏放不出声音。${EXPORT}`,
  filmEncrypted: (name) => `「${name}」加了密，放不出来。请换用没有加密的视频。`,
  filmExternal: (name) => `「${name}」的画面存在别的文件里，单独传它放不出来。${EXPORT}`,
  filmFragmented: (name) =>
    `「${name}」是分段的视频（常见于录屏和下载的视频），很多校园屏放不出来。${EXPORT}`,
  filmTracks: (name) => `「${name}」里有不止一条画面或声音。${EXPORT}`,
  filmCut: (name) => `「${name}」里还留着剪掉的片段，别人下载后能看到。${EXPORT}`,
  filmLong: (name) => `「${name}」超过 10 分钟。请剪短，或分成几段再传。`,
  filmLarge: (name) =>
    `「${name}」超过 ${megabytes(MAX_FILM_BYTES)} MB。请用剪映或格式工厂导出成 720p 的 MP4（H.264），或剪短后再传。`,
  filmPixels: (name) => `「${name}」的画面超过 1920×1080。${EXPORT}`,
  filmRate: (name) => `「${name}」每秒超过 60 帧。${EXPORT}`,
  filmBroken: (name) => `「${name}」打不开（可能没有传完）。${EXPORT}`,
} satisfies Record<string, (name: string) => string>

export type Refusal = keyof typeof sentences

const statuses: Partial<Record<Refusal, number>> = {
  tooLarge: 413,
  filmLarge: 413,
  unsupported: 415,
  notPicture: 415,
  filmFormat: 415,
  filmCodec: 415,
  filmSound: 415,
  notStored: 507,
}

/** A file that is not taken in. `code` is `media.<refusal>`; the message names the file and the remedy. */
export class MediaRefused extends HongzhuError {
  readonly refusal: Refusal

  constructor(refusal: Refusal, fileName = '') {
    const name = displayName(fileName)
    super(`media.${refusal}`, sentences[refusal](name), statuses[refusal] ?? 400, { file: name })
    this.refusal = refusal
  }
}

const CONTROL_OR_BIDI = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/**
 * What may be shown of the name a file came with: its last path segment, no control or direction characters, at most
 * 60 characters. Never used as a path.
 */
export function displayName(fileName: string): string {
  const last = fileName.normalize('NFC').split(/[/\\]/).pop() ?? ''
  const clean = last.replace(CONTROL_OR_BIDI, '').trim()
  const characters = [...clean]
  if (characters.length <= 60) return clean || '未命名文件'
  return `${characters.slice(0, 44).join('')}…${characters.slice(-12).join('')}`
}
