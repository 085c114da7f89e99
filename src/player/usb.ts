import type { SlideFile } from '@/ui/slide-view'
import type { Files } from './assets'
import { Log } from './log'
import { isManifest } from './manifest-shape'
import { Player } from './player'
import { keepAwake } from './signs'

/** Files beside the page, by the last part of their address: nothing is fetched, so nothing can be checked. */
const besides: Files = {
  outlast: true,
  urlOf: (src) => `media/${src.slice(src.lastIndexOf('/') + 1)}`,
  load: async () => true,
  keepOnly: async () => {},
  share: (_: SlideFile[]) => 1,
  lasting: () => true,
}

/** Plays a manifest that lies beside the page, from a stick or a folder, by the device's clock. No network at all. */
export function startUsb(host: HTMLElement, manifest: unknown): void {
  const log = new Log(Date.now)
  keepAwake()
  const player = new Player({ host, files: besides, log, now: Date.now })
  player.start()
  if (isManifest(manifest)) player.programme.receive(manifest)
}
