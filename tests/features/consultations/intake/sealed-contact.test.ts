import { beforeEach, describe, expect, it, vi } from 'vitest'
import { isReceipt, keptReceipt, receiptOf } from '@/features/consultations/intake/receipt'
import { openContact, sealContact } from '@/features/consultations/intake/sealed-contact'

const SECRET = 'the secret of this school'
const env = vi.hoisted(() => ({ PAYLOAD_SECRET: '' }))
vi.mock('@/platform/env', () => ({ env }))

beforeEach(() => {
  env.PAYLOAD_SECRET = SECRET
})

describe('a contact', () => {
  it('is another text each time, holds nothing of the contact, and opens again', () => {
    const [one, other] = [sealContact('王女士 13700001111', 'a'), sealContact('王女士 13700001111', 'a')]
    expect(one).not.toBe(other)
    expect(Buffer.from(one.slice(3), 'base64url').toString('latin1')).not.toContain('137')
    expect(openContact(one, 'a')).toBe('王女士 13700001111')
  })

  it('does not open when moved to another entry, changed, or under another secret', () => {
    const sealed = sealContact('王女士', 'a')
    const changed = `${sealed.slice(0, 9)}${sealed[9] === 'A' ? 'B' : 'A'}${sealed.slice(10)}`
    const unreadable = expect.objectContaining({ code: 'contact-unreadable' })
    expect(() => openContact(sealed, 'b')).toThrow(unreadable)
    expect(() => openContact(changed, 'a')).toThrow(unreadable)
    expect(() => openContact('', 'a')).toThrow(unreadable)
    env.PAYLOAD_SECRET = 'the secret of another school'
    expect(() => openContact(sealed, 'a')).toThrow(unreadable)
  })
})

describe('a receipt', () => {
  it('is the same for the same sending, and found again however it is typed', () => {
    const code = receiptOf('nonce')
    expect(receiptOf('nonce')).toBe(code)
    expect(receiptOf('other')).not.toBe(code)
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/)
    const typed = code.toLowerCase().replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
    expect(keptReceipt(typed)).toBe(keptReceipt(code))
    expect(isReceipt(typed)).toBe(true)
    expect(isReceipt('ABC')).toBe(false)
    expect(keptReceipt(code)).not.toContain(code.slice(0, 5))
  })
})
