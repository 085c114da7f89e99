import type { Note } from './report'

type Link = { href?: string; anchor?: string }

/** The address of a link as far as the site can open it; others become plain text, and are noted. */
export function hrefOf({ href, anchor }: Link, note: Note): string | undefined {
  if (href === undefined || href.startsWith('#')) {
    note('innerLinks', anchor ?? href)
    return undefined
  }
  const address = href.trim()
  if (isOpenable(address)) return address
  note('links', address)
  return undefined
}

function isOpenable(address: string): boolean {
  try {
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(address).protocol)
  } catch {
    return false
  }
}
