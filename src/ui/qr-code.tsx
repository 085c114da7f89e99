import './qr-code.css'

/** Path data of a QR code drawn in a square of `size` modules, quiet zone included. */
export type QrPath = { size: number; path: string }

/** Always dark on white, whatever the page's mode: a camera must read it. */
export function QrCode({ qr, label }: { qr: QrPath; label: string }) {
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${qr.size} ${qr.size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={qr.path} />
    </svg>
  )
}
