import type { Manifest } from '@/ui/manifest'
import type { Scene } from './scene'

/** What the stage can be asked for: an item's scene, the card for want of one, or darkness at night. */
export type View = { kind: 'scene'; key: string; scene: Scene } | IdleView | { kind: 'dark'; key: 'dark' }
export type IdleView = { kind: 'idle'; key: string; name: string }

export const DARK: View = { kind: 'dark', key: 'dark' }

/** The card names the school where its clock does, else the screen. */
export function idleView(manifest: Manifest | undefined): IdleView {
  let name = manifest?.screen.name ?? ''
  for (const { slide } of manifest?.items ?? []) if (slide.kind === 'clock') name = slide.school
  return { kind: 'idle', key: `idle ${name}`, name }
}
