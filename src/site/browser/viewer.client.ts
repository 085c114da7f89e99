/**
 * Opens pictures large, one after another. Takes over links marked `data-view`; without it they open the file itself.
 * Keys: ← → Esc; swipe left and right; focus returns to the picture it came from.
 */
const SWIPE = 40

type Shown = { dialog: HTMLDialogElement; image: HTMLImageElement; caption: HTMLElement; count: HTMLElement }

let parts: Shown | undefined
let links: HTMLAnchorElement[] = []
let index = 0

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-view]')
  if (
    !link ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    !('showModal' in HTMLDialogElement.prototype)
  )
    return
  event.preventDefault()
  links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-view]')]
  open(links.indexOf(link))
})

function open(at: number): void {
  parts ??= build()
  parts.dialog.classList.toggle('viewer-alone', links.length < 2)
  show(at)
  parts.dialog.showModal()
}

function show(at: number): void {
  if (!parts) return
  index = (at + links.length) % links.length
  const link = links[index]
  const small = link?.querySelector('img')
  if (!link || !small) return
  parts.image.src = link.href
  parts.image.alt = small.alt
  parts.image.width = small.width
  parts.image.height = small.height
  parts.caption.textContent = captionOf(link)
  parts.count.textContent = `${index + 1} / ${links.length}`
}

const captionOf = (link: HTMLElement): string =>
  [...(link.parentElement?.querySelectorAll('figcaption > span') ?? [])]
    .map((part) => part.textContent)
    .join('　')

function build(): Shown {
  const dialog = document.createElement('dialog')
  dialog.className = 'viewer'
  dialog.setAttribute('aria-label', '看大图')
  const image = dialog.appendChild(document.createElement('img'))
  const bar = dialog.appendChild(document.createElement('div'))
  bar.className = 'viewer-bar'
  const caption = bar.appendChild(document.createElement('p'))
  caption.setAttribute('aria-live', 'polite')
  const count = bar.appendChild(document.createElement('span'))
  count.className = 'viewer-count'
  bar.append(
    button('上一张', '←', () => show(index - 1)),
    button('下一张', '→', () => show(index + 1)),
    button('关闭', '×', () => dialog.close()),
  )
  listen(dialog, image)
  document.body.append(dialog)
  return { dialog, image, caption, count }
}

function listen(dialog: HTMLDialogElement, image: HTMLImageElement): void {
  let startX = 0
  dialog.addEventListener('pointerdown', (event) => {
    startX = event.clientX
  })
  dialog.addEventListener('pointerup', (event) => {
    const moved = event.clientX - startX
    if (Math.abs(moved) > SWIPE && links.length > 1) show(index + (moved < 0 ? 1 : -1))
    else if (event.target === dialog) dialog.close()
  })
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') show(index - 1)
    if (event.key === 'ArrowRight') show(index + 1)
  })
  dialog.addEventListener('close', () => {
    links[index]?.focus()
    image.removeAttribute('src')
  })
  image.draggable = false
}

function button(label: string, sign: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = sign === '×' ? 'viewer-button' : 'viewer-button viewer-step'
  made.setAttribute('aria-label', label)
  made.textContent = sign
  made.addEventListener('click', act)
  return made
}

export {}
