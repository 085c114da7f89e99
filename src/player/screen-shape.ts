import type { ScreenShape } from '@/ui/slide-layout'

let known: ScreenShape = { orientation: 'landscape', aspect: 16 / 9 }

/** The glass this page is on; the last one known while its window has no size: not laid out yet, or put away. */
export function screenShape(): ScreenShape {
  const { innerWidth: width, innerHeight: height } = window
  if (width * height > 0)
    known = { orientation: width > height ? 'landscape' : 'portrait', aspect: width / height }
  return known
}
