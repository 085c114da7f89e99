import { expect, test } from 'vitest'
import { errorPage } from '@/site/pages/error'
import { renderDocument } from '@/site/shell'
import { navigation, type SiteView } from '@/site/site-view'
import type { Page } from '@/ui/page'

const site: SiteView = {
  school: '示例小学',
  branch: '示例小学党支部',
  brand: { name: '红烛先锋' },
  origin: 'https://school.example',
  icp: '示例ICP备00000000号-1',
  marks: [],
  navigation,
  noIndex: false,
  greyscale: 'off',
}
const page: Page = {
  title: '党建动态',
  description: '一句话',
  path: '/news',
  section: 'news',
  body: <p>正文</p>,
}
const assets = { css: { site: '/assets/site.css', news: '/assets/news.css' }, page: '/assets/page.js' }
const draw = (changed: Partial<Page> = {}, school: Partial<SiteView> = {}) =>
  renderDocument({ ...page, ...changed }, { ...site, ...school }, 'usual', assets)

test('the head names the page, its one address and its card', () => {
  const html = draw()
  expect(html).toMatch(/^<!doctype html><html lang="zh-CN">/)
  expect(html).toContain('<title>党建动态 · 示例小学党支部</title>')
  expect(html).toContain('<link rel="canonical" href="https://school.example/news"/>')
  expect(html).toContain('property="og:title"')
  expect(html).toContain('<link rel="stylesheet" href="/assets/news.css"/>')
  expect(draw({ section: 'about' })).toContain('<link rel="stylesheet" href="/assets/site.css"/>')
})

test('no inline style and no inline script, and data for search engines cannot break out', () => {
  const html = draw({ jsonLd: [{ name: '</script><script>alert(1)' }] })
  expect(html).not.toContain('style=')
  expect(html).not.toContain('</script><script>alert')
  const inline = [...html.matchAll(/<script(?![^>]*src=)[^>]*>/g)].map(([tag]) => tag)
  expect(inline).toEqual(['<script type="application/ld+json">'])
})

test('the current section is marked, the filing number leads to the ministry', () => {
  const html = draw()
  expect(html).toContain('<a href="/news" aria-current="true">党建动态</a>')
  expect(html).toContain('href="https://beian.miit.gov.cn/"')
})

test('a grey day greys the home page or all of them', () => {
  expect(draw({}, { greyscale: 'all' })).toContain('class="greyscale"')
  expect(draw({}, { greyscale: 'home' })).not.toContain('class="greyscale"')
  expect(draw({ path: '/' }, { greyscale: 'home' })).toContain('class="greyscale"')
})

test.each([404, 405, 429, 500, 503] as const)(
  'error %i says what to do and stays out of search engines',
  (status) => {
    const html = draw(errorPage(status))
    expect(html).toContain('name="robots" content="noindex"')
    expect(html).toContain('href="/search"')
  },
)
