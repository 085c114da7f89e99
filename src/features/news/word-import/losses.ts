import type { WordDocument, WordNode } from './mammoth'
import type { Docx } from './open'
import type { Note } from './report'
import { outermost, parseXml } from './xml'

/** Elements that mammoth reports and nobody misses: properties, marks, what untangle.ts has already told of. */
const KNOWN =
  /^(office-word:|v:|w:(permStart|permEnd|softHyphen|ptab|pgNum|dayLong|monthLong|yearLong|dayShort|monthShort|yearShort|customXml\w*|moveFromRange\w*|moveToRange\w*|numberingChange|control|altChunk|subDoc|sdtPr|sdtEndPr|tblPrEx|smartTagPr|customXmlPr|separator|continuationSeparator)$|wp:|wordml:|\{|o:|a:|mc:)/

/** Notes what a document has beside its text, and what its reader passed over. */
export function noteLosses(docx: Docx, document: WordDocument, messages: string[], note: Note): void {
  for (const comment of document.comments) note('comments', wordsOf(comment.body))
  for (const words of marginWords(docx)) note('headers', words)
  if (/<w:documentProtection\b[^>]*w:enforcement="(1|true|on)"/.test(docx.textOf('word/settings.xml')))
    note('readOnly')
  for (const message of messages) noteMessage(message, note)
}

function noteMessage(message: string, note: Note): void {
  const element = /^An unrecognised element was ignored: (.+)$/.exec(message)?.[1]
  if (element !== undefined && !KNOWN.test(element)) note('unknown', element)
  if (message.startsWith('A w:sym element')) note('symbols', /char (\S+ in font .+)$/.exec(message)?.[1])
}

function marginWords(docx: Docx): string[] {
  const parts = docx.names.filter((name) => /^word\/(header|footer)\d*\.xml$/.test(name))
  const words = parts.map((name) => marginText(docx.textOf(name)))
  return [...new Set(words.filter((each) => /[\p{L}]/u.test(each)))]
}

/** A part that does not parse is left alone: it is not taken over anyway. */
function marginText(xml: string): string {
  try {
    return outermost(parseXml(xml).documentElement, ['t'])
      .map(({ textContent }) => textContent)
      .join('')
  } catch {
    return ''
  }
}

const wordsOf = (nodes: WordNode[]): string =>
  nodes
    .map((node) => (node.type === 'text' ? node.value : 'children' in node ? wordsOf(node.children) : ''))
    .join('')
