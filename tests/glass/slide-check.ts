/** Faults of the slide in view, found in the page itself: evaluated there, so it stands alone. Sizes in px. */
export function slideFaults(): string[] {
  const { innerWidth: width, innerHeight: height } = window
  const faults: string[] = []
  const words = textsIn(document.querySelector('.stage') as Element)
  for (const { text, box, element } of words) {
    const { left, right } = marginsFor(element)
    if (
      box.left < left ||
      box.right > width - right ||
      box.top < height * 0.05 - 1 ||
      box.bottom > height * 0.95 + 1
    )
      faults.push(
        `outside the safe margin: ${text} (${[box.left, box.top, box.right, box.bottom].map(Math.round)})`,
      )
    const size = Number.parseFloat(getComputedStyle(element).fontSize) / height
    const least = element.closest('.slide-title:not(.slide-title-head)') ? 0.07 : 0.035
    if (size < least - 1e-4) faults.push(`${(size * 100).toFixed(2)} % of the height: ${text}`)
    const contrast = contrastOf(element)
    if (contrast < 7) faults.push(`contrast ${contrast.toFixed(2)}: ${text}`)
  }
  for (const [one, other] of pairsOf(words.concat(drawings())))
    if (overlap(one.box, other.box)) faults.push(`${one.text} lies on ${other.text}`)
  return faults

  type Word = { text: string; box: DOMRect; element: Element }

  function textsIn(root: Element): Word[] {
    const found: Word[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(node)
      const text = node.textContent?.trim() ?? ''
      if (text && node.parentElement)
        found.push({
          text,
          box: inkOf(range.getBoundingClientRect(), node.parentElement),
          element: node.parentElement,
        })
    }
    return found
  }

  /** Of the characters themselves: a font's own line box is half as tall again. Written across, not down. */
  function inkOf(box: DOMRect, element: Element): DOMRect {
    const { fontSize, writingMode } = getComputedStyle(element)
    if (writingMode !== 'horizontal-tb') return box
    const size = Number.parseFloat(fontSize)
    return new DOMRect(box.x, box.y + (box.height - size) / 2, box.width, size)
  }

  /** Codes and dots must not lie on words either. */
  function drawings(): Word[] {
    return Array.from(document.querySelectorAll('.slide-code, .slide-dots, .slide-bar')).map((element) => ({
      text: element.getAttribute('class') ?? '',
      box: element.getBoundingClientRect(),
      element,
    }))
  }

  /** An opening mark hangs half its width into the margin: that half is empty. */
  function marginsFor(element: Element) {
    const hangs = element.closest('.slide-line-hang')
    const half = hangs ? Number.parseFloat(getComputedStyle(hangs).fontSize) / 2 : 0
    return { left: width * 0.05 - 1 - half, right: width * 0.05 - 1 }
  }

  function pairsOf(all: Word[]): [Word, Word][] {
    return all.flatMap((one, index) => all.slice(index + 1).map((other): [Word, Word] => [one, other]))
  }

  function overlap(one: DOMRect, other: DOMRect): boolean {
    const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
    const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
    return across > 1 && down > 1
  }

  function contrastOf(element: Element): number {
    const [ink, ground] = [luminance(getComputedStyle(element).color), luminance(groundOf(element))]
    return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05)
  }

  function groundOf(element: Element | null): string {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at)
      if (!/^rgba\(.*, 0\)$|transparent/.test(backgroundColor)) return backgroundColor
    }
    return 'rgb(255, 255, 255)'
  }

  function luminance(color: string): number {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((channel) => {
      const share = Number(channel) / 255
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
}
