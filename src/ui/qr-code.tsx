import './qr-code.css'

/** Path data of a QR code drawn in a square of `size` modules, without the quiet zone. */
export type QrPath = { size: number; path: string }

/** Modules left white all round, as the standard asks. */
const QUIET = 4

/** Always dark on white, whatever the page's mode: a camera must read it. */
export function QrCode({ qr, label }: { qr: QrPath; label: string }) {
  return (
    <svg
      className="qr-code"
      viewBox={`${-QUIET} ${-QUIET} ${qr.size + 2 * QUIET} ${qr.size + 2 * QUIET}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={qr.path} />
    </svg>
  )
}
