const NOTE = '<p class="preview-note">预览：这是最新的草稿，访客看不到这一页。</p>'
const PICTURE_ATTRIBUTE = /\b(?:src|srcset|href)="[^"]*"/gi
/** at the beginning of an address, of which a srcset has several */
const PUBLIC_FILE = /(["\s,])\/media\//g

/**
 * Turns the public document of a draft into one for the desk: says that it is a draft, follows its saves, and takes
 * pictures from where people who are signed in get them, since to visitors they are not open yet.
 */
export function asPreview(html: string, script: string): string {
  return html
    .replace(PICTURE_ATTRIBUTE, (attribute) => attribute.replace(PUBLIC_FILE, '$1/api/media/file/'))
    .replace('</head>', `<script src="${script}" defer></script></head>`)
    .replace('<main ', `${NOTE}<main `)
}
