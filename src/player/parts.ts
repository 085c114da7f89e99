/** Addresses of what a screen that plays does not need, by name; the build puts them in. */
declare const PARTS: Record<'pairing' | 'preview', { js: string; css?: string }>

/**
 * Loads a part of the player; it finds the stage by itself. While it does not come, the stage is empty, and the page's own
 * script says so and tries again, as for the player itself (screens/retry-script.ts).
 */
export function loadPart(name: keyof typeof PARTS): void {
  const { js, css } = PARTS[name]
  if (css) add('link', { rel: 'stylesheet', href: css })
  add('script', { src: js })
}

function add<Name extends 'link' | 'script'>(name: Name, properties: Partial<HTMLElementTagNameMap[Name]>) {
  document.head.appendChild(Object.assign(document.createElement(name), properties))
}
