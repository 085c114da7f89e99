import { readFileSync } from 'node:fs'
import mammoth from 'mammoth'
import { importWord } from '../src/features/news/word-import/import.ts'
import { docx, p, r, table } from '../tests/features/news/word-import/builder.ts'
import { median, ms, printTable } from './figures.mjs'
import { fromRoot } from './places.mjs'

/**
 * How long a Word file takes to become an article, without its pictures (bench/upload.mjs measures those), against
 * mammoth alone making HTML of the same file in the same run. The server does nothing else meanwhile.
 * RUNS (15); FILE=path measures a file of your own.
 */
const RUNS = Number(process.env.RUNS ?? 15)

const fixture = (name) => readFileSync(fromRoot('tests', 'features', 'news', 'word-import', 'fixtures', name))

const surroundings = {
  today: { year: 2026, month: 3, day: 14 },
  onSurprise: (error) => {
    throw error
  },
}

const files = {
  'two pages, LibreOffice': fixture('libreoffice-notes-and-frames.docx'),
  'thirty pages': longText(),
  ...(process.env.FILE && { [process.env.FILE]: readFileSync(process.env.FILE) }),
}

const rows = []
for (const [name, bytes] of Object.entries(files)) rows.push(await compare(name, bytes))
printTable(['document', 'kB', 'import, ms', 'mammoth alone, ms', 'ratio', 'target'], rows)

async function compare(name, bytes) {
  const ours = []
  const theirs = []
  for (let run = 0; run <= RUNS; run += 1) {
    const imported = await time(() => importWord({ bytes, name: 'a.docx' }, surroundings))
    const converted = await time(() => mammoth.convertToHtml({ buffer: bytes }))
    if (run === 0) continue // the first of each loads code
    ours.push(imported)
    theirs.push(converted)
  }
  const ratio = median(ours) / median(theirs)
  return [
    name,
    (bytes.length / 1e3).toFixed(0),
    ms(median(ours)),
    ms(median(theirs)),
    ratio.toFixed(2),
    '<= 2.5',
  ]
}

async function time(work) {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/** As WPS writes it: many runs, typed indents, half-width punctuation, a table on every third page. */
function longText() {
  const sentence = (n) => `第${n}天,老师们先数了书,共${n}册;再按"主题"分(科学、历史),`
  const paragraph = (n) =>
    p(r('　　') + Array.from({ length: 6 }, (_, at) => r(sentence(n + at), at % 3 ? '' : '<w:b/>')).join(''))
  const page = (n) =>
    p(`${n}、整理图书`, '<w:jc w:val="center"/>') +
    Array.from({ length: 6 }, (_, at) => paragraph(10 * n + at)).join('') +
    (n % 3 ? '' : table(['年级', '册数'], ['一年级', '120'], ['二年级', '206']))
  return docx({ body: p('整理图书一个月') + Array.from({ length: 30 }, (_, n) => page(n + 1)).join('') })
}
