/** The candle: one flame and its stick in a single stroke. Decoration beside a name, so hidden from readers. */
export function Mark({ className = 'mark' }: { className?: string }) {
  return (
    <svg
      className={className}
      viewBox="0 0 24 36"
      width="24"
      height="36"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={candlePath}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

/** Also drawn by the favicon: from the wick round the flame, down and round the stick. */
export const candlePath =
  'M12 14.5C12 11.6 14.6 11 14.6 8.2C14.6 5.6 12.6 4 12 1.6C11 4.6 7.4 6.4 7.4 10.6C7.4 13.4 9.4 15.4 12 15.4C14.6 15.4 16.6 13.4 16.6 10.6M12 15.4V20M12 20H7.6V34H16.4V20H12'
