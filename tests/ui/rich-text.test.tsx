import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { hasText, RichText, type RichTextLinks } from '@/ui/rich-text'

const links: RichTextLinks = {
  pictureOf: (value) =>
    value === 7
      ? {
          alt: '书架',
          width: 1200,
          height: 800,
          ground: 'ground-123',
          focal: 'focal-11',
          avif: [],
          webp: [{ src: '/media/a.webp', width: 1200 }],
        }
      : undefined,
  addressOf: ({ value }) => (value === 'open' ? '/news/open' : undefined),
}

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const draw = (...children: object[]) =>
  renderToStaticMarkup(<RichText value={{ root: { children } }} links={links} />)
const link = (fields: object) => ({ type: 'link', fields, children: [text('看')] })

test('marks nest and text is escaped', () => {
  expect(draw(paragraph(text('<b>重</b>', 1 | 2)))).toContain(
    '<em><strong>&lt;b&gt;重&lt;/b&gt;</strong></em>',
  )
})

test('headings start below the title of the page', () => {
  expect(draw({ type: 'heading', tag: 'h1', children: [text('一')] })).toContain('<h2>一</h2>')
})

test('nothing in a text can carry an inline style or script', () => {
  const html = draw(
    { ...paragraph(text('中')), format: 'center', indent: 2, style: 'color:red' },
    paragraph(link({ url: 'javascript:alert(1)', linkType: 'custom' }), link({ url: '//evil.example' })),
  )
  expect(html).not.toMatch(/style=|javascript:|href/)
  expect(html).toContain('rich-center')
})

test('links lead outside without a trace, inside only to what is published', () => {
  expect(draw(paragraph(link({ url: 'https://a.example/' })))).toContain('rel="noopener nofollow"')
  expect(
    draw(paragraph(link({ linkType: 'internal', doc: { relationTo: 'news', value: 'open' } }))),
  ).toContain('href="/news/open"')
  expect(
    draw(paragraph(link({ linkType: 'internal', doc: { relationTo: 'news', value: 3 } }))),
  ).not.toContain('href')
})

test('a picture a visitor may not see leaves no trace', () => {
  expect(draw({ type: 'upload', value: 7, fields: { caption: '新书架' } })).toContain('新书架')
  expect(draw({ type: 'upload', value: 8 })).not.toContain('figure')
})

test('empty paragraphs are not drawn and do not count as text', () => {
  expect(draw(paragraph())).not.toContain('<p')
  expect(hasText({ root: { children: [paragraph(), paragraph(text('  '))] } })).toBe(false)
  expect(hasText(null)).toBe(false)
})

test('an unknown node shows its words', () => {
  expect(draw({ type: 'callout', children: [paragraph(text('留下来'))] })).toContain('留下来')
})

test('an inner list has no mark of its own', () => {
  const item = (...children: object[]) => ({ type: 'listitem', children })
  const list = (...children: object[]) => ({ type: 'list', tag: 'ul', children })
  expect(draw(list(item(text('甲')), item(list(item(text('乙'))))))).toContain(
    '<ul><li>甲</li><li class="rich-nested"><ul><li>乙</li></ul></li></ul>',
  )
})
