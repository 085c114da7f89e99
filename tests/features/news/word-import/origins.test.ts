import { readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { docx, p, pic, picture, r, style, styled, table } from './builder'
import { imported } from './imported'

const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, 'fixtures', name))

let photo: Buffer
beforeAll(async () => {
  photo = await sharp({ create: { width: 800, height: 500, channels: 3, background: '#2a9d8f' } })
    .png()
    .toBuffer()
})

const small = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#e76f51' } })
    .png()
    .toBuffer()

describe('real files', () => {
  it.each(['libreoffice.docx', 'python-docx.docx'])(
    'of the same article are read alike: %s',
    async (name) => {
      const { article, lines, pictures, countOf } = await imported(fixture(name))
      const { blocks, ...fields } = article
      expect(fields).toMatchObject({
        title: '党员教师整理图书角，326册书有了新的位置',
        subtitle: '示例小学党支部志愿服务侧记',
        lead: '3月14日下午，示例小学党支部在教学楼二层图书角开展了整理图书的志愿服务，8位党员教师参加。',
        eventDate: { year: 2026, month: 3, day: 14 },
        venue: '教学楼二层图书角',
        credits: {
          writer: '王老师',
          photographer: '李老师',
          editor: '赵老师',
          proofreader: '钱老师',
          approver: '孙老师',
          issuingBody: '示例小学党支部',
        },
      })
      expect(lines).toEqual([
        '## 一、先数一数',
        '图书角原有图书3类，共326册（不含教材）。大家先登记再上架；没有一本漏下！',
        '[图 图1 老师们在整理书架]',
        '* 按年级分',
        '* 按主题分',
        '  * 科学',
        '1. 先登记',
        '2. 再上架',
        '|年级|册数|备注|\n|一年级|120|都已上架|\n|二年级|206||',
        '[图 学生在新的书架前读书]',
        '以后每月第二个星期五，党员教师轮流值守图书角。',
      ])
      expect([pictures.of.size, pictures.cover]).toEqual([2, blocks[2]])
      expect(['mergedCells', 'headers'].map(countOf)).toEqual([1, 1])
    },
  )

  it('by LibreOffice keep footnotes, frames, numbers outside the text, and the base of pinyin', async () => {
    const { lines, article, countOf } = await imported(fixture('libreoffice-notes-and-frames.docx'))
    expect(article.lead).toBe('2026年4月23日，党支部在红色大讲堂举行读书交流会[1]，五位老师各讲一本书。')
    expect(lines).toEqual([
      '## 一、谁来讲',
      '王老师先讲（新加的话），烛光不灭。',
      '## 二、讲了什么',
      '框外的字。',
      '框里的字不能丢',
      '书单<https://example.edu/books>',
      '第二行\n手动换行',
      '[1] 每学期两次。',
    ])
    const kinds = ['notes', 'textBoxes', 'revisions', 'comments', 'pinyin', 'numbering'] as const
    expect(kinds.map(countOf)).toEqual([1, 1, 1, 1, 1, 2])
  })

  it('by pandoc', async () => {
    const { lines, pictures } = await imported(fixture('pandoc.docx'))
    expect(lines).toEqual([
      '活动前，老师们先数了书：共326册。其中“童话”类最多（120册）。',
      '## 怎么分的',
      '* 按年级分',
      '* 按主题分',
      '  * 科学',
      '  * 历史',
      '1. 先登记',
      '2. 再上架',
      '借书办法见图书角说明<https://example.edu/library>，也可以写信<mailto:library@example.edu>。',
      '[图 老师们在整理书架]',
      '|年级|册数|\n|一年级|120|\n|合计 326||',
      '[图 图2 学生在读书]',
    ])
    expect(pictures.of.size).toBe(2)
  })
})

const field = (command: string, words: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${command}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(words)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

const box = (words: string) =>
  `<wp:anchor><wp:docPr id="9" name="文本框"/><a:graphic><a:graphicData uri="shape"><wps:wsp><wps:txbx><w:txbxContent>${p(words)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor>`

const oldBox = (words: string) =>
  `<w:pict><v:oval><v:textbox><w:txbxContent>${p(words)}</w:txbxContent></v:textbox></v:oval></w:pict>`

const relation = (id: string, target: string) => ({ id, type: 'image', target })

describe('as Word writes them', () => {
  it('text boxes once, grouped pictures, fields, formulas, tracked changes', async () => {
    const body = [
      p('标题是一句话', styled('Title')),
      p('导语。'),
      p(
        `${r('正文')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('框里的话')}</w:drawing></mc:Choice><mc:Fallback>${oldBox('框里的话')}</mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      p(
        `<w:r><w:drawing><wp:anchor><wp:docPr id="3" name="组合"/><a:graphic><a:graphicData uri="group"><wpg:wgp>${pic('rId1')}${pic('rId2')}</wpg:wgp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`,
      ),
      p(`<w:fldSimple w:instr=" SEQ 图 ">${r('图1 ')}</w:fldSimple>${r('两张照片')}`, styled('Caption')),
      p(
        `${r('留下')}<w:del w:id="1" w:author="A"><w:r><w:delText>删掉</w:delText></w:r></w:del><w:ins w:id="2" w:author="A">${r('加上')}</w:ins><w:r><w:cr/></w:r><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>`,
      ),
      p(field(' HYPERLINK "https://example.edu/a" ', '网页')),
    ].join('')
    const { lines, countOf, article } = await imported(
      docx({
        body,
        styles: style('Title', 'Title') + style('Caption', 'caption'),
        relations: [relation('rId1', 'media/1.png'), relation('rId2', '/word/media/2.png')],
        parts: { 'word/media/1.png': photo, 'word/media/2.png': await small() },
      }),
    )
    expect(article.title).toBe('标题是一句话')
    expect(lines).toEqual([
      '正文',
      '框里的话',
      '[图]',
      '[图 图1 两张照片]',
      '留下加上\na+b',
      '网页<https://example.edu/a>',
    ])
    expect((['textBoxes', 'equations', 'pictures'] as const).map(countOf)).toEqual([1, 1, 2])
    expect(countOf('revisions')).toBeGreaterThan(0)
  })

  it('photos arranged by a table, two to a row with words below', async () => {
    const { lines, countOf } = await imported(
      docx({
        body:
          p('标题') +
          p('导语。') +
          table([p(picture('rId1')), p(picture('rId2'))], ['左边的说明', '右边的说明']) +
          p('后文。'),
        relations: [relation('rId1', 'media/1.png'), relation('rId2', 'media/2.png')],
        parts: { 'word/media/1.png': photo, 'word/media/2.png': await small() },
      }),
    )
    expect(lines).toEqual(['[图 左边的说明]', '[图 右边的说明]', '后文。'])
    expect(countOf('layoutTable')).toBe(1)
  })
})

describe('as WPS writes them', () => {
  it('styles by number, 一、 outside the text, boxes without a second version, typed indents, shapes of old', async () => {
    const body = [
      p('会 议 纪 要', '<w:jc w:val="center"/>'),
      p('　　2026年4月2日,支委会在党员活动室召开.'),
      p('学习内容', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      p('　　第一点:读原文;'),
      p('讨论内容', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wpsCustomData"><w:drawing>${box('只在新写法里')}</w:drawing></mc:Choice></mc:AlternateContent></w:r>`,
      ),
      p(`<w:r>${oldBox('只在旧写法里')}</w:r>`),
      p(`<w:r><w:pict><v:shape><v:imagedata r:id="rId1" o:title="照片"/></v:shape></w:pict></w:r>`),
      p('结果', styled('2')),
      p('下月再议。'),
    ].join('')
    const { lines, article, countOf } = await imported(
      docx({
        body,
        styles: style('2', 'heading 1'),
        numbering:
          '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="japaneseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        relations: [relation('rId1', 'media/1.png')],
        parts: { 'word/media/1.png': photo },
      }),
    )
    expect(article).toMatchObject({
      title: '会议纪要',
      lead: '2026年4月2日，支委会在党员活动室召开。',
      venue: '党员活动室',
    })
    expect(lines).toEqual([
      '## 一、学习内容',
      '第一点：读原文；',
      '## 二、讨论内容',
      '只在新写法里',
      '只在旧写法里',
      '[图]',
      '## 结果',
      '下月再议。',
    ])
    expect((['textBoxes', 'numbering', 'indent'] as const).map(countOf)).toEqual([2, 2, 2])
  })
})

describe('as Pages and Google write them', () => {
  it('Pages: styles of its own, links as fields', async () => {
    const body =
      p('一次家访', styled('Title')) +
      p('两位老师走访五个家庭', styled('Subtitle')) +
      p('导语。', styled('BodyA')) +
      p('缘起', styled('Heading')) +
      p(`${r('见')}${field('HYPERLINK "https://example.edu/b"', '说明')}`, styled('BodyA'))
    const styles =
      style('Title', 'Title') +
      style('Subtitle', 'Subtitle') +
      style('BodyA', 'Body A') +
      style('Heading', 'Heading')
    const { article, lines } = await imported(docx({ body, styles }))
    expect(article).toMatchObject({ title: '一次家访', subtitle: '两位老师走访五个家庭', lead: '导语。' })
    expect(lines).toEqual(['## 缘起', '见说明<https://example.edu/b>'])
  })

  it('Google: every run told its direction, lists by number, links by relation', async () => {
    const plain = '<w:rtl w:val="0"/>'
    const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const body =
      p(r('一次家访', plain), styled('Title')) +
      p(r('导语。', plain)) +
      p(r('准备', plain), styled('Heading2')) +
      p(r('带笔记本', plain), item) +
      p(r('中间的话。', plain)) +
      p(r('提前约好', plain), item) +
      p(`<w:hyperlink r:id="rId9">${r('说明', `${plain}<w:u w:val="single"/>`)}</w:hyperlink>`)
    const { lines } = await imported(
      docx({
        body,
        styles: style('Title', 'Title') + style('Heading2', 'heading 2'),
        numbering:
          '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
        relations: [{ id: 'rId9', type: 'hyperlink', target: 'https://example.edu/c', external: true }],
      }),
    )
    expect(lines).toEqual([
      '## 准备',
      '1. 带笔记本',
      '中间的话。',
      '2. 提前约好',
      '说明<https://example.edu/c>',
    ])
  })
})

describe('what is lost is told', () => {
  it('pictures in other formats, missing ones, cropped ones, charts, links to nowhere', async () => {
    const body = [
      p('标题'),
      p('导语。'),
      p(picture('rId1')),
      p(picture('rId2')),
      p(picture('rId3')),
      p(picture('rId4', { crop: '<a:srcRect l="20000"/>' })),
      p(
        '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="图表"/><a:graphic><a:graphicData uri="chart"><c:chart r:id="rId8"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
      ),
      p(
        `<w:hyperlink r:id="rId5">${r('共享盘')}</w:hyperlink><w:hyperlink w:anchor="top">${r('回到开头')}</w:hyperlink>`,
      ),
      p('<w:r><w:sym w:font="Nobody" w:char="F0FF"/></w:r>'),
    ].join('')
    const { lines, countOf } = await imported(
      docx({
        body,
        relations: [
          relation('rId1', 'media/1.emf'),
          relation('rId2', 'media/none.png'),
          relation('rId4', 'media/4.png'),
          { id: 'rId5', type: 'hyperlink', target: 'file:///D:/共享', external: true },
        ],
        parts: { 'word/media/1.emf': Buffer.from('emf'), 'word/media/4.png': photo },
      }),
    )
    expect(lines.at(-1)).toBe('共享盘回到开头')
    expect(countOf('pictureMissing')).toBe(2)
    const once = [
      'pictureFormat',
      'pictureCrop',
      'charts',
      'links',
      'innerLinks',
      'symbols',
      'pictures',
    ] as const
    expect(once.map(countOf)).toEqual(once.map(() => 1))
  })
})
