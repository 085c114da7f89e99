import { MediaRefused } from './refusals'
import type { AttachmentKind } from './sniff'

type Attachment = {
  extension: string
  /** endings of file names this content may come under, `extension` among them */
  endings: string[]
  mimeType: string
  /** @throws MediaRefused when the file is not what it begins as, or would do something when opened */
  inspect: (bytes: Buffer, fileName: string) => void
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'

const attachments = {
  pdf: { extension: 'pdf', endings: ['pdf'], mimeType: 'application/pdf', inspect: inspectPdf },
  docx: {
    extension: 'docx',
    endings: ['docx'],
    mimeType: `${OFFICE}.wordprocessingml.document`,
    inspect: inspectZip,
  },
  xlsx: {
    extension: 'xlsx',
    endings: ['xlsx'],
    mimeType: `${OFFICE}.spreadsheetml.sheet`,
    inspect: inspectZip,
  },
  pptx: {
    extension: 'pptx',
    endings: ['pptx'],
    mimeType: `${OFFICE}.presentationml.presentation`,
    inspect: inspectZip,
  },
  ole: {
    extension: 'doc',
    endings: ['doc', 'xls', 'ppt', 'wps', 'et', 'dps'],
    mimeType: 'application/msword',
    inspect: inspectOle,
  },
  svg: { extension: 'svg', endings: ['svg'], mimeType: 'image/svg+xml', inspect: inspectSvg },
  mp3: { extension: 'mp3', endings: ['mp3'], mimeType: 'audio/mpeg', inspect: () => {} },
  m4a: { extension: 'm4a', endings: ['m4a', 'mp4', 'aac'], mimeType: 'audio/mp4', inspect: () => {} },
} satisfies Record<AttachmentKind, Attachment>

/** The three old Office formats by the name of their main stream; [MS-DOC] 2.1, [MS-XLS] 2.1, [MS-PPT] 2.1. */
const oldOffice = [
  { stream: 'WordDocument', extension: 'doc', mimeType: 'application/msword' },
  { stream: 'Workbook', extension: 'xls', mimeType: 'application/vnd.ms-excel' },
  { stream: 'PowerPoint Document', extension: 'ppt', mimeType: 'application/vnd.ms-powerpoint' },
]

/**
 * Looks an attachment over and says how to store it. It is stored byte for byte and only ever served as a download.
 * @throws MediaRefused mislabelled, macros, activeDrawing, brokenAttachment, unsupported
 */
export function readAttachment(bytes: Buffer, kind: AttachmentKind, fileName: string) {
  const { extension, endings, mimeType, inspect } = attachments[kind]
  const ending = fileName.split('.').pop()?.toLowerCase() ?? ''
  if (!endings.includes(ending)) throw new MediaRefused('mislabelled', fileName)
  inspect(bytes, fileName)
  return kind === 'ole' ? oldOfficeType(bytes, fileName) : { extension, mimeType }
}

function inspectPdf(bytes: Buffer, fileName: string): void {
  const begins = bytes.subarray(0, 5).toString('latin1') === '%PDF-'
  if (!begins || !bytes.subarray(-2048).includes('%%EOF'))
    throw new MediaRefused('brokenAttachment', fileName)
}

function inspectZip(bytes: Buffer, fileName: string): void {
  if (bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1') < 0)
    throw new MediaRefused('brokenAttachment', fileName)
  if (bytes.includes('vbaProject.bin')) throw new MediaRefused('macros', fileName)
}

function inspectOle(bytes: Buffer, fileName: string): void {
  const forbidden = ['_VBA_PROJECT', 'EncryptedPackage']
  if (forbidden.some((stream) => hasStream(bytes, stream))) throw new MediaRefused('macros', fileName)
}

function oldOfficeType(bytes: Buffer, fileName: string) {
  const type = oldOffice.find(({ stream }) => hasStream(bytes, stream))
  if (!type) throw new MediaRefused('unsupported', fileName)
  return type
}

/** Names of streams stand in the directory of a compound file in UTF-16. */
const hasStream = (bytes: Buffer, name: string): boolean => bytes.includes(`${name}\0`, 0, 'utf16le')

const ACTIVE =
  /<script|<foreignObject|<iframe|<!ENTITY|\son[a-z]+\s*=|javascript:|@import|(href|src)\s*=\s*["']\s*(?!#|data:image\/(png|jpeg|webp|gif))[^"'\s]/i

function inspectSvg(bytes: Buffer, fileName: string): void {
  const text = bytes.toString('utf8')
  if (!/<\/svg\s*>\s*(<!--[\s\S]*?-->\s*)*$/i.test(text)) throw new MediaRefused('brokenAttachment', fileName)
  // Payload measures drawings and would refuse one without a size by a sentence that helps nobody
  if (!/<svg[^>]*\s(viewBox|width)\s*=/i.test(text)) throw new MediaRefused('brokenAttachment', fileName)
  if (ACTIVE.test(text)) throw new MediaRefused('activeDrawing', fileName)
}
