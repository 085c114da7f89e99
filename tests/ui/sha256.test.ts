import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Sha256 } from '@/ui/sha256'

const expected = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const hashed = (...pieces: Uint8Array[]) => {
  const hash = new Sha256()
  for (const piece of pieces) hash.update(piece)
  return hash.hex()
}

it.each([0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 128, 100_000])('hashes %i bytes as Node does', (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 31 + 7) & 255)
  expect(hashed(bytes)).toBe(expected(bytes))
})

it('gives the same however the bytes are cut', () => {
  const pieces = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 12 })
  fc.assert(
    fc.property(pieces, (parts) => {
      expect(hashed(...parts)).toBe(expected(Buffer.concat(parts)))
    }),
  )
})

it('tells one wrong byte', () => {
  const bytes = new Uint8Array(1_000)
  const wrong = Uint8Array.from(bytes)
  wrong[500] = 1
  expect(hashed(wrong)).not.toBe(hashed(bytes))
})
