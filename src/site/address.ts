/** Where files are served whose names keep their case. */
const FILES = /^\/(assets|media)\//

/**
 * The one true form of a path: lower case, no doubled and no trailing slash. Undefined when it has it already.
 * A path that begins with two slashes would be read as another host by a browser: they are folded first.
 */
export function canonicalPath(path: string): string | undefined {
  const folded = path.replace(/[/\\]{2,}/g, '/').replace(/(?<=.)\/$/, '')
  const canonical = FILES.test(folded) ? folded : lowerCase(folded)
  return canonical === path ? undefined : canonical
}

/** Percent escapes keep their upper case: `%E5` and `%e5` are the same, and browsers send the former. */
const lowerCase = (path: string): string =>
  path.replace(/%[0-9a-f]{2}|[A-Z]+/gi, (part) =>
    part.startsWith('%') ? part.toUpperCase() : part.toLowerCase(),
  )

/**
 * The key of a page in the cache: its path and those query parameters it understands, in a fixed order. All others
 * (`from=singlemessage`, `isappinstalled`, `utm_…`) are ignored, so that they cannot fill the memory.
 */
export function pageKey(path: string, query: URLSearchParams, known: readonly string[]): string {
  const kept = knownQuery(query, known)
  return kept.size > 0 ? `${path}?${kept}` : path
}

/** The parameters a page understands; of a repeated one the first. */
export function knownQuery(query: URLSearchParams, known: readonly string[]): URLSearchParams {
  const kept = new URLSearchParams()
  for (const name of [...known].sort()) {
    const value = query.get(name)
    if (value) kept.set(name, value.slice(0, MAX_VALUE))
  }
  return kept
}

const MAX_VALUE = 200
