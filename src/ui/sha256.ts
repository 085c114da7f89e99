const SQUARE = 1 / 2
const CUBE = 1 / 3

/** First 32 bits behind the point of the roots of the first primes: the constants of FIPS 180-4, 4.2.2 and 5.3.3. */
function rootsOfPrimes(count: number, power: number): number[] {
  const roots: number[] = []
  for (let candidate = 2; roots.length < count; candidate++) {
    let divisor = 2
    while (candidate % divisor !== 0) divisor++
    if (divisor === candidate) roots.push(((candidate ** power % 1) * 2 ** 32) | 0)
  }
  return roots
}

const ROUND = rootsOfPrimes(64, CUBE)
const START = rootsOfPrimes(8, SQUARE)
const BLOCK = 64

/**
 * SHA-256 (FIPS 180-4) piece by piece. Browsers offer hashing to secure pages only, and never piece by piece; packages
 * need BigInt, which the oldest class boards lack.
 */
export class Sha256 {
  private readonly state = [...START]
  private readonly words = new Int32Array(64)
  private readonly rest = new Uint8Array(BLOCK)
  private length = 0

  update(bytes: Uint8Array): this {
    let at = 0
    const held = this.length % BLOCK
    this.length += bytes.length
    if (held > 0) {
      at = Math.min(bytes.length, BLOCK - held)
      this.rest.set(bytes.subarray(0, at), held)
      if (held + at < BLOCK) return this
      this.mix(this.rest, 0)
    }
    for (; at + BLOCK <= bytes.length; at += BLOCK) this.mix(bytes, at)
    this.rest.set(bytes.subarray(at))
    return this
  }

  /** The digest in lower-case hex. Nothing may be added afterwards. */
  hex(): string {
    const { length } = this
    const padding = new Uint8Array(((length + 72) & ~63) - length)
    padding[0] = 0x80
    const view = new DataView(padding.buffer)
    view.setUint32(padding.length - 8, Math.floor(length / 2 ** 29))
    view.setUint32(padding.length - 4, length << 3)
    this.update(padding)
    return this.state.map((word) => `0000000${(word >>> 0).toString(16)}`.slice(-8)).join('')
  }

  private mix(bytes: Uint8Array, from: number) {
    const { words } = this
    for (let i = 0; i < 64; i++) words[i] = i < 16 ? wordAt(bytes, from + i * 4) : this.expanded(i)
    let [a, b, c, d, e, f, g, h] = this.state as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ]
    for (let i = 0; i < 64; i++) {
      const high = (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g))
      const one = (h + high + (ROUND[i] as number) + (words[i] as number)) | 0
      const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
      h = g
      g = f
      f = e
      e = (d + one) | 0
      d = c
      c = b
      b = a
      a = (one + two) | 0
    }
    const mixed = [a, b, c, d, e, f, g, h]
    for (let i = 0; i < 8; i++) this.state[i] = ((this.state[i] as number) + (mixed[i] as number)) | 0
  }

  private expanded(i: number): number {
    const { words } = this
    const [near, far] = [words[i - 2] as number, words[i - 15] as number]
    const small = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)
    return (
      (turn(near, 17) ^ turn(near, 19) ^ (near >>> 10)) +
      (words[i - 7] as number) +
      small +
      (words[i - 16] as number)
    )
  }
}

const turn = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits))

const wordAt = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] as number) << 24) |
  ((bytes[at + 1] as number) << 16) |
  ((bytes[at + 2] as number) << 8) |
  (bytes[at + 3] as number)
