/**
 * A fingerprint as eyes can compare it: `['AB CD EF 01', …]`, four bytes a group.
 * @param fingerprint as Node gives it: `AB:CD:…`
 */
export function groupsOf(fingerprint: string): string[] {
  const bytes = fingerprint.split(':')
  return Array.from({ length: Math.ceil(bytes.length / 4) }, (_, i) =>
    bytes.slice(4 * i, 4 * i + 4).join(' '),
  )
}
