import type { ManifestItem } from '@/ui/manifest'

type Item = Pick<ManifestItem, 'id' | 'hash'>

/** Items this screen cannot show, for a while: what failed may have been busy. */
export class Skips {
  private readonly until = new Map<string, number>()

  /** `ms`: until each is tried again */
  constructor(private readonly ms: number) {}

  skip(item: Item): void {
    this.until.set(keyOf(item), performance.now() + this.ms)
  }

  skips(item: Item): boolean {
    return (this.until.get(keyOf(item)) ?? 0) > performance.now()
  }

  /** Forgets what is over; whether anything was. */
  tidy(): boolean {
    let changed = false
    for (const [key, until] of Array.from(this.until)) {
      if (until <= performance.now()) changed = this.until.delete(key)
    }
    return changed
  }
}

const keyOf = ({ id, hash }: Item): string => `${id} ${hash}`
