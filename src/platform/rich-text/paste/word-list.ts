/** Word and WPS write list items as paragraphs whose mark is text; which kind of list, or undefined for a paragraph. */
export function listMarkOf(element: Element): 'ul' | 'ol' | undefined {
  const holder = element.closest('[style*="mso-list" i]') ?? element.querySelector('[style*="mso-list" i]')
  if (!holder) return undefined
  const mark = element.querySelector(
    '[style*="mso-list:ignore" i], [style*="mso-list: ignore" i]',
  )?.textContent
  if (mark === undefined || mark === null) return undefined
  // a letter alone is a bullet: Word takes ● ■ ◆ from a font where they are letters
  return /^\s*[（(]?[\da-z一二三四五六七八九十]+[.．、)）]/iu.test(mark) ? 'ol' : 'ul'
}
