export type Encoding = 'br' | 'gzip' | 'identity'

const MAX_REMEMBERED = 200
const remembered = new Map<string, Encoding>()

/** The best encoding a visitor accepts (RFC 9110, 12.5.3). Browsers send few different headers: remembered. */
export function chooseEncoding(header: string | string[] | undefined): Encoding {
  if (!header) return 'identity'
  const text = String(header)
  const known = remembered.get(text)
  if (known) return known
  const chosen = parse(text)
  if (remembered.size < MAX_REMEMBERED) remembered.set(text, chosen)
  return chosen
}

function parse(header: string): Encoding {
  const quality = new Map(header.toLowerCase().split(',').map(readItem))
  const accepts = (name: string) => (quality.get(name) ?? quality.get('*') ?? 0) > 0
  if (accepts('br')) return 'br'
  return accepts('gzip') ? 'gzip' : 'identity'
}

function readItem(item: string): [string, number] {
  const [name = '', ...parameters] = item.split(';').map((part) => part.trim())
  const q = parameters.find((parameter) => parameter.startsWith('q='))
  return [name, q ? Number(q.slice(2)) || 0 : 1]
}
