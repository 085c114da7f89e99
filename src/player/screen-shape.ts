import type { ScreenShape } from '@/ui/slide-layout'

/** The glass this page is on. */
export function screenShape(): ScreenShape {
  const { innerWidth: width, innerHeight: height } = window
  return { orientation: width > height ? 'landscape' : 'portrait', aspect: width / height }
}
