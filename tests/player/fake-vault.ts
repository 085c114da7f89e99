import type { Vault } from '@/player/vault'

/** Cache Storage as far as the player uses it; `room` in bytes. */
export class FakeVault implements Vault {
  readonly kept = new Map<string, { bytes: Buffer; type: string }>()
  room = Number.POSITIVE_INFINITY

  async get(src: string): Promise<Response | undefined> {
    const found = this.kept.get(src)
    return found && new Response(new Uint8Array(found.bytes), { headers: { 'Content-Type': found.type } })
  }

  async put(src: string, blob: Blob): Promise<void> {
    const bytes = Buffer.from(await blob.arrayBuffer())
    const used = Array.from(this.kept.values()).reduce((sum, each) => sum + each.bytes.length, 0)
    if (used + bytes.length > this.room) throw new DOMException('full', 'QuotaExceededError')
    this.kept.set(src, { bytes, type: blob.type })
  }

  async drop(src: string): Promise<void> {
    this.kept.delete(src)
  }

  async addresses(): Promise<string[]> {
    return Array.from(this.kept.keys())
  }
}

/** Local storage that can be full. */
export class FakeStorage {
  readonly kept = new Map<string, string>()
  full = false

  getItem = (key: string) => this.kept.get(key) ?? null
  removeItem = (key: string) => void this.kept.delete(key)
  setItem = (key: string, value: string) => {
    if (this.full) throw new DOMException('full', 'QuotaExceededError')
    this.kept.set(key, value)
  }
}
