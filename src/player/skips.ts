import type { ManifestItem } from '@/ui/manifest'

type Item = Pick<ManifestItem, 'id' | 'hash'>

/** An item that could not be shown is tried again after this (ms): a decoder may have been busy. */
const FOR = 600_000

/** Items passed over for a while because this screen cannot show them. Their time goes to the others. */
export class Skips {
  private readonly until = new Map<string, number>()

  constructor(private readonly steady: () => number) {}

  skip(item: Item): void {
    this.until.set(keyOf(item), this.steady() + FOR)
  }

  skips(item: Item): boolean {
    return (this.until.get(keyOf(item)) ?? 0) > this.steady()
  }

  /** Forgets what is over; whether anything was. */
  tidy(): boolean {
    let changed = false
    for (const [key, until] of Array.from(this.until)) {
      if (until <= this.steady()) changed = this.until.delete(key)
    }
    return changed
  }
}

const keyOf = ({ id, hash }: Item): string => `${id} ${hash}`
