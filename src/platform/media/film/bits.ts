/** Reads the bits of a NAL unit of H.264; throws RangeError past its end. */
export class Bits {
  private at = 0

  constructor(private readonly bytes: Buffer) {}

  /** at most 32 bits */
  take(count: number): number {
    let value = 0
    for (let taken = 0; taken < count; taken += 1) {
      const byte = this.bytes[this.at >> 3]
      if (byte === undefined) throw new RangeError('past the end')
      value = value * 2 + ((byte >> (7 - (this.at & 7))) & 1)
      this.at += 1
    }
    return value
  }

  flag(): boolean {
    return this.take(1) === 1
  }

  /** Exp-Golomb without sign; H.264 9.1 */
  count(): number {
    let zeros = 0
    while (!this.flag()) if (++zeros > 31) throw new RangeError('no such number')
    return 2 ** zeros - 1 + this.take(zeros)
  }

  /** Exp-Golomb with sign */
  signed(): number {
    const count = this.count()
    return count % 2 === 1 ? (count + 1) / 2 : -count / 2
  }
}

/** The content of a NAL unit without the bytes that keep start codes out of it; H.264 7.4.1. */
export function unescaped(nal: Buffer): Buffer {
  const bytes = Buffer.alloc(nal.length)
  let length = 0
  let zeros = 0
  for (const byte of nal) {
    if (zeros >= 2 && byte === 3) {
      zeros = 0
      continue
    }
    zeros = byte === 0 ? zeros + 1 : 0
    bytes[length] = byte
    length += 1
  }
  return bytes.subarray(0, length)
}
