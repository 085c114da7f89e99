const APART = [
  '/admin*',
  '/api/*',
  '/search*',
  '/media/*',
  '/assets/*',
  '/preview/*',
  '/screen*',
  '/reading',
  '/*.xml',
]

/** Which links a browser may prerender while a finger is on its way: pages of ours, nothing that acts. */
export const SPECULATION_RULES = JSON.stringify({
  prerender: [
    {
      where: {
        and: [{ href_matches: '/*' }, ...APART.map((pattern) => ({ not: { href_matches: pattern } }))],
      },
      eagerness: 'moderate',
    },
  ],
})

/**
 * Tells the browser after the page is there. A `Speculation-Rules` header would be fetched before the stylesheet and
 * cost a phone's first view a quarter of a second; the policy lets in these very bytes by their hash (headers.ts).
 */
export function offerSpeculation(): void {
  if (!HTMLScriptElement.supports?.('speculationrules')) return
  const rules = document.createElement('script')
  rules.type = 'speculationrules'
  rules.textContent = SPECULATION_RULES
  document.head.append(rules)
}
