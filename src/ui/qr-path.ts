import { create } from 'qrcode'
import type { QrPath } from './qr-code'

/** Codes are slow to make and their addresses stable. */
const made = new Map<string, QrPath>()
const MOST = 500

/** The QR code of an address as SVG path data in a square of `size` modules; the quiet zone is the drawer's business. */
export function qrPath(address: string): QrPath {
  const known = made.get(address)
  if (known) return known
  if (made.size >= MOST) made.clear()
  const { modules } = create(address, { errorCorrectionLevel: 'M' })
  const rows = Array.from({ length: modules.size }, (_, row) => rowPath(modules, row))
  const code = { size: modules.size, path: rows.join('') }
  made.set(address, code)
  return code
}

type Modules = { size: number; get(row: number, column: number): unknown }

/** One rectangle for each run of dark modules. */
function rowPath(modules: Modules, row: number): string {
  let path = ''
  for (let start = 0; start < modules.size; start++) {
    if (!modules.get(row, start)) continue
    let end = start
    while (end < modules.size && modules.get(row, end)) end++
    path += `M${start} ${row}h${end - start}v1h${start - end}z`
    start = end
  }
  return path
}
