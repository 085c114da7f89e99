import type { X509Certificate } from 'node:crypto'
import { makeAuthority, makeServerCertificate } from './authority'
import { permittedNames } from './extensions'
import { readAuthority, readServer, writeAuthority, writeServer } from './store'

const DAY_MS = 86_400_000
const RENEW_DAYS = 30

/** Days until a certificate ends; negative when it has. */
export const daysLeft = (validTo: string, now: Date): number =>
  Math.floor((Date.parse(validTo) - now.getTime()) / DAY_MS)

/** Makes the authority and the first certificate for the server. The caller has made sure that there is none. */
export function foundAuthority(folder: string, names: string[], now: Date): void {
  const authority = makeAuthority(names, now, labelOf(now))
  writeAuthority(folder, authority)
  writeServer(folder, makeServerCertificate(authority, names, now), authority.issuer)
}

/**
 * Gives the server a new certificate when its own is missing, is another authority's or ends within 30 days.
 * @returns whether it did. False too when there is no authority of ours: the certificate is then the school's own affair
 * @throws TlsTrouble when the files are damaged
 */
export function renewIfDue(folder: string, now: Date): boolean {
  const authority = readAuthority(folder)
  if (!authority) return false
  const server = serverIn(folder)
  const isGood = server?.checkIssued(authority.issuer) && daysLeft(server.validTo, now) >= RENEW_DAYS
  if (isGood || daysLeft(authority.issuer.validTo, now) < 1) return false
  const names = permittedNames(authority.issuer)
  writeServer(folder, makeServerCertificate(authority, names, now), authority.issuer)
  return true
}

/** A damaged one counts as missing: a new one costs nothing. */
function serverIn(folder: string): X509Certificate | undefined {
  try {
    return readServer(folder)?.certificate
  } catch {
    return undefined
  }
}

/** Tells two authorities of one school apart: `20261016-0930`. */
const labelOf = (now: Date): string => now.toISOString().slice(0, 16).replace(/[-:]/g, '').replace('T', '-')
