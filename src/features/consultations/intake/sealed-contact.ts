import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { env } from '@/platform/env'
import { HongzhuError } from '@/platform/errors'

const CIPHER = 'aes-256-gcm'
const VERSION = 'v1'
const IV = 12
const TAG = 16

/**
 * A contact as it is kept: AES-256-GCM under a key that follows (HKDF-SHA-256) from the school's secret, which is not in the
 * database. `of` = the entry it belongs to (its receipt's hash): moved to another one it does not open.
 */
export function sealContact(contact: string, of: string): string {
  const iv = randomBytes(IV)
  const cipher = createCipheriv(CIPHER, keyNow(), iv).setAAD(Buffer.from(of))
  const sealed = Buffer.concat([cipher.update(contact, 'utf8'), cipher.final()])
  return `${VERSION}.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')}`
}

/** @throws HongzhuError contact-unreadable when it was sealed under another secret or changed since */
export function openContact(kept: string, of: string): string {
  const [version, text = ''] = kept.split('.')
  const bytes = Buffer.from(text, 'base64url')
  try {
    if (version !== VERSION) throw new Error(`unknown seal ${version}`)
    const decipher = createDecipheriv(CIPHER, keyNow(), bytes.subarray(0, IV)).setAAD(Buffer.from(of))
    decipher.setAuthTag(bytes.subarray(IV, IV + TAG))
    return decipher.update(bytes.subarray(IV + TAG), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    throw new HongzhuError(
      'contact-unreadable',
      '联系方式打不开：系统密钥（PAYLOAD_SECRET）换过了。请管理员恢复原来的密钥。',
      409,
    )
  }
}

const keyNow = (): Buffer =>
  Buffer.from(hkdfSync('sha256', env.PAYLOAD_SECRET, 'hongzhu', 'feedback-contact', 32))
