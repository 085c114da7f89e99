import mammoth from 'mammoth'
import type { Docx } from './open'
import { ImportRefused } from './refusals'

/** mammoth's picture of a document (its lib/documents.js), as far as it is used. */
export type WordNode =
  | {
      type: 'paragraph'
      styleId: string | null
      styleName: string | null
      alignment: string | null
      children: WordNode[]
    }
  | {
      type: 'run'
      styleName: string | null
      isBold: boolean
      isItalic: boolean
      isUnderline: boolean
      isStrikethrough: boolean
      verticalAlignment: string
      children: WordNode[]
    }
  | { type: 'text'; value: string }
  | { type: 'tab' }
  | { type: 'break'; breakType: string }
  | { type: 'checkbox'; checked: boolean }
  | { type: 'hyperlink'; href?: string; anchor?: string; children: WordNode[] }
  | { type: 'image'; altText?: string; contentType?: string; readAsBuffer: () => Promise<Buffer> }
  | { type: 'table'; children: WordNode[] }
  | { type: 'tableRow'; isHeader: boolean; children: WordNode[] }
  | { type: 'tableCell'; colSpan: number; rowSpan: number; children: WordNode[] }
  | { type: 'noteReference'; noteType: string; noteId: string }
  | { type: 'commentReference'; commentId: string }
  | { type: 'bookmarkStart'; name: string }

type WordNote = { body: WordNode[] }

export type WordDocument = {
  type: 'document'
  children: WordNode[]
  notes: { resolve: (reference: { noteType: string; noteId: string }) => WordNote | null }
  comments: WordNote[]
}

/**
 * Has mammoth read a document; its HTML is not asked for. Every part comes from what open.ts has looked over, nothing
 * from another file or host.
 * @param mainText takes the place of the document's own text
 * @throws ImportRefused broken
 */
export async function readWithMammoth(
  docx: Docx,
  mainText: string,
): Promise<{ document: WordDocument; messages: string[] }> {
  let document: WordDocument | undefined
  // as in a browser, a file that is open already
  const file = { file: partsOf(docx, mainText) } as unknown as { buffer: Buffer }
  const { messages } = await mammoth
    .convertToHtml(file, {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      transformDocument: (read: WordDocument) => {
        document = read
        return { ...read, children: [], comments: [] }
      },
    })
    .catch(() => ({ messages: [] }))
  if (!document) throw new ImportRefused('broken', docx.fileName)
  return { document, messages: messages.map(({ message }) => message) }
}

function partsOf(docx: Docx, mainText: string) {
  const textOf = (name: string) => (name === docx.mainName ? mainText : docx.textOf(name))
  return {
    exists: (name: string) => textOf(name) !== '',
    read: async (name: string, encoding?: string) => {
      if (encoding) return textOf(name)
      return docx.bytesOf(partName(name))
    },
  }
}

/** `word/../media/image1.png` -> `media/image1.png` */
const partName = (name: string): string => {
  const steps: string[] = []
  for (const step of name.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
