import { describe, expect, it } from 'vitest'
import { docx, p, r, style, styled, table } from './builder'
import { imported } from './imported'

const start = p('标题') + p('导语。')
const lines = async (body: string, more: { styles?: string; numbering?: string } = {}) =>
  (await imported(docx({ body: start + body, ...more }))).lines

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const list = (number: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${number}">${levels.join('')}</w:abstractNum>`
const use = (number: number, more = '') =>
  `<w:num w:numId="${number}"><w:abstractNumId w:val="${number}"/>${more}</w:num>`
const item = (number: number, at = 0) =>
  `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${number}"/></w:numPr>`

describe('numbers outside the text', () => {
  it('of several levels become words where a list cannot say them, and count as Word counts', async () => {
    const numbering =
      list(1, level(0, 'decimal', '%1'), level(1, 'decimal', '%1.%2'), level(2, 'lowerLetter', '（%3）')) +
      use(1)
    expect(
      await lines(
        p('甲。', item(1)) +
          p('乙。', item(1, 1)) +
          p('丙。', item(1, 1)) +
          p('丁。', item(1, 2)) +
          p('戊。', item(1)) +
          p('己。', item(1, 1)),
        { numbering },
      ),
    ).toEqual(['1. 甲。', '1.1 乙。', '1.2 丙。', '（a）丁。', '2. 戊。', '2.1 己。'])
  })

  it('come from the style as well, and stay with a heading', async () => {
    const styles = style('H', 'heading 1', `<w:pPr>${item(1)}</w:pPr>`)
    const numbering = list(1, level(0, 'decimal', '%1.', '<w:pStyle w:val="H"/>')) + use(1)
    expect(
      await lines(p('缘起', styled('H')) + p('话。') + p('结果', styled('H')), { styles, numbering }),
    ).toEqual(['## 1. 缘起', '话。', '## 2. 结果'])
  })

  it('are none for a paragraph taken out of its list', async () => {
    const numbering = list(1, level(0, 'bullet', '·')) + use(1)
    expect(await lines(p('甲', item(1)) + p('乙。', item(0)), { numbering })).toEqual(['* 甲', '乙。'])
  })

  it('are not believed when a file makes them up', async () => {
    const mark = (name: string) => `<w:bookmarkStart w:id="1" w:name="${name}"/>`
    const endless =
      'hongzhu-number:{&quot;as&quot;:&quot;list&quot;,&quot;ordered&quot;:true,&quot;level&quot;:1e99,&quot;number&quot;:1}'
    expect(await lines(p(`${mark(endless)}${r('话。')}`))).toEqual(['话。'])
  })
})

describe('what mammoth would pass over', () => {
  it('direction, breaks, symbols and simple links in fields are kept', async () => {
    expect(
      await lines(
        p(`<w:dir w:val="ltr">${r('甲')}</w:dir><w:r><w:cr/></w:r>${r('乙')}`) +
          p(`<w:fldSimple w:instr=' HYPERLINK "https://example.edu/d" '>${r('丙')}</w:fldSimple>`) +
          p('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'),
      ),
    ).toEqual(['甲\n乙', '丙<https://example.edu/d>', '✓'])
  })

  it('pinyin leaves its characters', async () => {
    const ruby =
      '<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>zhú</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>烛</w:t></w:r></w:rubyBase></w:ruby></w:r>'
    expect(await lines(p(`${r('红')}${ruby}${r('。')}`))).toEqual(['红烛。'])
  })

  it('a name from the language itself is no element of ours', async () => {
    expect(await lines(p(`<w:constructor/><w:toString/>${r('话。')}`))).toEqual(['话。'])
  })

  it('a table in a table is flattened, and a table of one cell is its text', async () => {
    expect(await lines(table([table(['甲', '乙']) + p(''), '丙'], ['丁', '戊']))).toEqual([
      '|甲/乙|丙|\n|丁|戊|',
    ])
    expect(await lines(table(['框里的话。']) + p('后。'))).toEqual(['框里的话。', '后。'])
  })
})
