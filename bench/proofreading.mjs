import { compile } from '../src/platform/proofreading/lexicon.ts'
import { blocksIn } from '../src/platform/proofreading/passages.ts'
import { proofread } from '../src/platform/proofreading/proofread.ts'
import { rules } from '../src/platform/proofreading/rules/index.ts'
import { median, ms, printTable } from './figures.mjs'

/**
 * How long a long text takes to be looked over with all rules and a large lexicon, against searching the text for each
 * entry by itself in the same run. The answer over HTTP adds the reading of the document.
 * RUNS (25), ENTRIES (10000), CHARACTERS (5000).
 */
const RUNS = Number(process.env.RUNS ?? 25)
const ENTRIES = Number(process.env.ENTRIES ?? 10_000)
const CHARACTERS = Number(process.env.CHARACTERS ?? 5_000)

const entries = Array.from({ length: ENTRIES }, (_, at) => ({
  wrong: wordFrom(at),
  right: '无',
  level: 'warning',
}))
const text = textOf(CHARACTERS)
const passages = blocksIn({ root: { children: paragraphsOf(text) } }).map((words, block) => ({
  path: 'body',
  label: '正文',
  text: words,
  block,
}))

const lexicon = compile(entries)
const whole = timed(() => proofread(passages, lexicon))
const rulesAlone = timed(() => proofread(passages, compile([])))
const oneByOne = timed(() => entries.filter(({ wrong }) => text.includes(wrong)).length)
const making = timed(() => compile(entries))

console.log(
  `${text.length} characters, ${entries.length} entries, ${Object.keys(rules).length} rules, ${proofread(passages, lexicon).length} findings`,
)
printTable(
  ['', 'median, ms', 'of one search per entry', 'target, ms'],
  [
    ['everything', ms(whole), (whole / oneByOne).toFixed(2), '<= 100'],
    ['the rules without a lexicon', ms(rulesAlone), (rulesAlone / oneByOne).toFixed(2), ''],
    ['one search per entry', ms(oneByOne), '1.00', ''],
    ['making the lexicon ready (once per change)', ms(making), (making / oneByOne).toFixed(2), ''],
  ],
)

function timed(work) {
  const times = []
  for (let run = 0; run <= RUNS; run += 1) {
    const begun = performance.now()
    work()
    if (run > 0) times.push(performance.now() - begun) // the first loads code
  }
  return median(times)
}

/** Two to four characters out of the three thousand commonest positions, the same in every run. */
function wordFrom(seed) {
  const length = 2 + (seed % 3)
  return Array.from({ length }, (_, at) =>
    String.fromCharCode(0x4e00 + ((seed * 7919 + at * 104_729) % 3000)),
  ).join('')
}

function textOf(characters) {
  const sentence = (n) => `第${n}天,老师们在图书角整理了${n}册书，按“主题”分类；${wordFrom(n)}又数了一遍。`
  let made = ''
  for (let n = 1; made.length < characters; n += 1) made += sentence(n) + (n % 5 ? '' : '\n')
  return made.slice(0, characters)
}

function paragraphsOf(words) {
  return words.split('\n').map((line) => ({ type: 'paragraph', children: [{ type: 'text', text: line }] }))
}
