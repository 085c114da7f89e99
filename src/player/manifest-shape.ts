import type { Manifest, ManifestItem, SlideKind } from '@/ui/slide-view'

const KINDS = { news: true, member: true, space: true, integrity: true, clock: true } satisfies Record<
  SlideKind,
  true
>

/** Whether an answer is a manifest this player can play: a captive portal's page or a later version is not. */
export function isManifest(value: unknown): value is Manifest {
  if (!isRecord(value) || value.version !== 1 || !Array.isArray(value.items)) return false
  const texts = [value.revision, value.serverTime, value.timeZone, value.anchor]
  return texts.every((text) => typeof text === 'string') && value.items.every(isItem)
}

function isItem(value: unknown): value is ManifestItem {
  if (!isRecord(value) || !isRecord(value.slide)) return false
  const { id, hash, seconds, slide } = value
  return (
    typeof id === 'string' &&
    typeof hash === 'string' &&
    typeof seconds === 'number' &&
    typeof slide.kind === 'string' &&
    slide.kind in KINDS
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
