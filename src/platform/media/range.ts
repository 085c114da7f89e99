/** Bytes of a file, both ends included. */
export type ByteRange = { start: number; end: number }

/**
 * What a `Range` header asks for of a file of `size` bytes: one piece; undefined for the whole file (no header, or one of
 * another kind, which may be passed over); `outside` when there is no such piece. Source: RFC 9110, 14.1.2 and 14.2.
 */
export function rangeOf(header: string | null, size: number): ByteRange | 'outside' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (!from && !to) return undefined
  const start = from ? Number(from) : Math.max(size - Number(to), 0)
  const end = from && to ? Math.min(Number(to), size - 1) : size - 1
  if (from && to && Number(to) < start) return undefined
  return start < size ? { start, end } : 'outside'
}
