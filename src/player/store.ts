import type { Manifest } from '@/ui/slide-view'
import { isManifest } from './manifest-shape'

/** What a screen remembers over a reload. */
type Remembered = { manifest: Manifest; skew: number }

export type Store = {
  read(): Remembered | undefined
  write(remembered: Remembered): void
}

const KEY = 'hongzhu.screen.1'

/**
 * Keeps the last good manifest in the browser's local storage. A full, forbidden or damaged storage is the same as an
 * empty one: the screen plays from memory.
 */
export function createStore(storage: () => Pick<Storage, 'getItem' | 'setItem'> = () => localStorage): Store {
  return {
    read() {
      try {
        const kept: unknown = JSON.parse(storage().getItem(KEY) ?? 'null')
        return isRemembered(kept) ? kept : undefined
      } catch {
        return undefined
      }
    },
    write(remembered) {
      try {
        storage().setItem(KEY, JSON.stringify(remembered))
      } catch {
        // storage may be full or forbidden; memory still has it
      }
    },
  }
}

function isRemembered(value: unknown): value is Remembered {
  if (typeof value !== 'object' || value === null) return false
  const { manifest, skew } = value as Partial<Record<keyof Remembered, unknown>>
  return isManifest(manifest) && typeof skew === 'number'
}
