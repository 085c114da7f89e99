const CSS = `body{margin:0 16px;font:17px/1.8 sans-serif}h1,h2,h3{font-family:serif;line-height:1.4}img{width:100%;height:auto;display:block}
ul,figure{margin:0;padding:0;list-style:none}nav li{display:inline-block;margin-right:1em}`

/** What marks up words and pictures; wrappers, icons and whatever folds or runs are left away. */
const KEPT =
  'header|nav|main|footer|section|h1|h2|h3|p|ul|ol|li|a|dl|dt|dd|figure|figcaption|time|picture|source|img|blockquote'

/**
 * What somebody would write by hand with the same words, links and pictures as a page of ours: plain HTML, a small
 * stylesheet in a file of its own (as all pages of a site share it), no script, the pictures as eager or lazy as ours.
 * @returns {Promise<{ html: string, files: Record<string, { body: Buffer | string }> }>} files beside it, by their path
 */
export async function staticPage(base, address) {
  const source = await (await fetch(base + address)).text()
  const title = /<title>.*?<\/title>/.exec(source)?.[0]
  const body = /<body>([\s\S]*)<\/body>/
    .exec(source)?.[1]
    .replace(/<(script|svg|form|details)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<(?!!)\/?([a-z0-9]+)\b[^>]*>/g, (tag, name) =>
      new RegExp(`^(${KEPT})$`).test(name) ? tag : '',
    )
    .replace(/ (class|data-[a-z]+|aria-[a-z]+|tabindex|id)="[^"]*"/g, '')
  const files = { 'static.css': { body: CSS } }
  for (const [path] of body.matchAll(/\/media\/[\w.-]+/g)) {
    files[path.slice(1)] ??= { body: Buffer.from(await (await fetch(base + path)).arrayBuffer()) }
  }
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">${title}<link rel="stylesheet" href="/static.css"></head>
<body>${body}</body></html>`
  return { html, files }
}
