import './qr-code.css'

/** Path data of a QR code drawn in a square of `size` modules, without the quiet zone. */
export type QrPath = { size: number; path: string }

/** Modules left white all round, as the standard asks. */
const QUIET = 4

/** The square with its quiet zone, as an SVG viewBox. */
export const qrViewBox = ({ size }: QrPath): string =>
  `${-QUIET} ${-QUIET} ${size + 2 * QUIET} ${size + 2 * QUIET}`

/** Always dark on white, whatever the page's mode: a camera must read it. */
export function QrCode({ qr, label }: { qr: QrPath; label: string }) {
  return (
    <svg
      className="qr-code"
      viewBox={qrViewBox(qr)}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={qr.path} />
    </svg>
  )
}
