const CSS = 'body{margin:0 16px;font:17px/1.8 sans-serif}img{width:100%;height:auto;display:block}'

/**
 * What somebody would write by hand with the same words and pictures as a page of ours: plain HTML, a small stylesheet
 * in a file of its own (as all pages of a site share it), no script; the first picture at once, the others lazily.
 * @returns {Promise<{ html: string, files: Record<string, { body: Buffer | string }> }>} files beside it, by their path
 */
export async function staticPage(base, address) {
  const source = await (await fetch(base + address)).text()
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(source)?.[1] ?? ''
  const words = [...main.matchAll(/<(h1|h2|h3|p|li)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(
    ([, tag, inner]) =>
      `<${tag === 'li' ? 'p' : tag}>${inner.replace(/<[^>]+>/g, ' ').trim()}</${tag === 'li' ? 'p' : tag}>`,
  )
  const shown = [...main.matchAll(/<picture[^>]*>([\s\S]*?)<\/picture>/g)].map(([, inner]) => inner)
  const files = { 'static.css': { body: CSS } }
  for (const inner of shown) {
    for (const [path] of inner.matchAll(/\/media\/[\w.-]+/g)) {
      files[path.slice(1)] ??= { body: Buffer.from(await (await fetch(base + path)).arrayBuffer()) }
    }
  }
  const images = shown.map(
    (inner, i) =>
      `<picture>${i === 0 ? inner : inner.replace('loading="eager"', 'loading="lazy"')}</picture>`,
  )
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>static</title><link rel="stylesheet" href="/static.css"></head>
<body>${words.slice(0, 2).join('\n')}${images[0] ?? ''}${words.slice(2).join('\n')}${images.slice(1).join('\n')}</body></html>`
  return { html, files }
}
