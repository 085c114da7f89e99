import fc from 'fast-check'
import { expect, it } from 'vitest'
import { docx, p, r, style, styled, table } from './builder'
import { imported } from './imported'

/** Ways in which words stand in a file; each gets a word of its own. */
const shapes: ((word: string) => string)[] = [
  (word) => p(`${word}。`),
  (word) => p(word, styled('T')),
  (word) => p(word, styled('S')),
  (word) => p(word, styled('H1')),
  (word) => p(word, styled('H3')),
  (word) => p(word, styled('C')),
  (word) => p(r(word, '<w:b/>')),
  (word) => p(word, '<w:jc w:val="center"/>'),
  (word) => p(word, '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'),
  (word) => p(`　　${word},${word}.`),
  (word) => p(`——${word}`),
  (word) => p(`撰稿：${word}`),
  (word) => p(`${word}小学`),
  (word) => p(`2026年3月4日${word}`),
  (word) => p(`<w:hyperlink r:id="rId1">${r(word)}</w:hyperlink>`),
  (word) => p(`<w:smartTag>${r(word)}</w:smartTag>`),
  (word) => p(`${r(word.slice(0, 1))}<w:r><w:br/></w:r>${r('　　')}${r(word.slice(1))}`),
  (word) =>
    p(
      `<w:r><w:pict><v:rect><v:textbox><w:txbxContent>${p(word)}</w:txbxContent></v:textbox></v:rect></w:pict></w:r>`,
    ),
  (word) => table([word, '二'], ['三', '四']),
  (word) => table([table([word, '内']), '外']),
  (word) => `<w:sdt><w:sdtContent>${p(word)}</w:sdtContent></w:sdt>`,
  () => p(''),
]

const styles = [
  style('T', 'Title'),
  style('S', 'Subtitle'),
  style('H1', 'heading 1'),
  style('H3', 'heading 3'),
  style('C', 'caption'),
].join('')
const numbering =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
const relations = [{ id: 'rId1', type: 'hyperlink', target: 'https://example.edu/', external: true }]

it('whatever the order, every word is in the article, and every link', async () => {
  const shape = fc.nat({ max: shapes.length - 1 })
  await fc.assert(
    fc.asyncProperty(fc.array(shape, { minLength: 1, maxLength: 14 }), async (chosen) => {
      const words = chosen.map(
        (_, at) => `${'甲乙丙丁戊己庚辛壬癸子丑寅卯'[at]}${'春夏秋冬东南西北上下左右前后'[at]}`,
      )
      const body = p('开头。') + chosen.map((which, at) => shapes[which]?.(words[at] ?? '')).join('')
      const { article } = await imported(docx({ body, styles, numbering, relations }))
      const text = JSON.stringify(article)
      const missing = words.filter(
        (word, at) => chosen[at] !== shapes.length - 1 && [...word].some((each) => !text.includes(each)),
      )
      expect(missing).toEqual([])
      const links = JSON.stringify(article.blocks).split('https://example.edu/').length - 1
      expect(links).toBe(chosen.filter((which) => shapes[which]?.('').includes('hyperlink')).length)
    }),
    { numRuns: 300 },
  )
})
