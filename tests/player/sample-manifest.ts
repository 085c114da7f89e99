import { createHash } from 'node:crypto'
import QRCode from 'qrcode'
import type { Manifest, ManifestItem, ManifestPlaylist } from '@/ui/manifest'
import type { SlideView } from '@/ui/slide-view'

/** An item as it stands in a manifest, and for how many seconds its entry in the base playlist shows it. */
export type SampleItem = ManifestItem & { seconds: number }

/** An item with its hash and QR code; `seconds` is short so that a test sees several. */
export function sampleItem(id: string, slide: SlideView, seconds = 1, until?: string): SampleItem {
  const hash = createHash('sha256').update(JSON.stringify(slide)).digest('hex').slice(0, 16)
  return {
    id,
    hash,
    seconds,
    slide,
    ...(until && { until }),
    ...('link' in slide && { qr: sampleCode(slide.link) }),
  }
}

/** A manifest whose base playlist shows these items in order, the first from `anchor` on; `more` replaces any field. */
export function sampleManifest(
  items: SampleItem[],
  anchor = '2026-03-21T00:00:00.000Z',
  more: Partial<Manifest> = {},
): Manifest {
  const manifest: Manifest = {
    version: 2,
    revision: '',
    serverTime: new Date().toISOString(),
    timeZone: 'Asia/Shanghai',
    player: '',
    screen: { id: 'demo', name: '东门大屏', volume: 0.5, drift: true },
    items: items.map(({ seconds: _, ...item }) => item),
    playlists: [samplePlaylist('base', items, anchor)],
    rules: [],
    base: 'base',
    dark: [],
    quiet: [],
    horizon: new Date(Date.now() + 90 * 86_400_000).toISOString(),
    ...more,
  }
  const { serverTime: _, ...content } = manifest
  return { ...manifest, revision: revisionOf(content) }
}

/** A playlist of these items, each for its seconds. */
export function samplePlaylist(
  id: string,
  items: SampleItem[],
  anchor = '2026-03-21T00:00:00.000Z',
): ManifestPlaylist {
  const entries = items.map(({ id: item, seconds }) => ({ item, seconds }))
  return { id, name: id, transition: 'fade', entries, anchor, lead: 0 }
}

/** `manifest` with a takeover showing one notice between two instants (ms since the epoch). */
export function withTakeover(manifest: Manifest, notice: SampleItem, from: number, to: number): Manifest {
  const id = `takeover:${notice.id}`
  const { seconds: _, ...item } = notice
  const spans = [Math.floor(from / 1000), Math.ceil(to / 1000)]
  const changed = {
    ...manifest,
    items: [...manifest.items, item],
    playlists: [...manifest.playlists, samplePlaylist(id, [notice])],
    rules: [...manifest.rules, { id, name: '紧急通知', playlist: id, priority: 100, spans }],
  }
  const { serverTime: _time, ...content } = changed
  return { ...changed, revision: revisionOf(content) }
}

const revisionOf = (content: object): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16)

/** A QR code as a manifest carries it. */
export function sampleCode(text: string): { size: number; path: string } {
  const { modules } = QRCode.create(text)
  let path = ''
  for (let y = 0; y < modules.size; y++)
    for (let x = 0; x < modules.size; x++) if (modules.get(y, x)) path += `M${x} ${y}h1v1h-1z`
  return { size: modules.size, path }
}
