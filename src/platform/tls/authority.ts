import { generateKeyPairSync, type KeyObject, X509Certificate } from 'node:crypto'
import { certify } from './certificate'
import { authorityExtensions, serverExtensions, signedBy } from './extensions'

/**
 * The campus' own certificate authority. Screens trust `root`; its key is thrown away as soon as it has signed `issuer`,
 * which signs the server's certificates and nothing but those: both may speak for the listed names only. Engines that
 * take what they trust at its word (older Android) check the issuer's limits all the same, and nobody can sign with the
 * root any more.
 */
export type Authority = { root: X509Certificate; issuer: X509Certificate; issuerKey: KeyObject }

/** A certificate for the server, with what belongs to it. */
export type ServerCertificate = { certificate: X509Certificate; key: KeyObject }

const DAY_MS = 86_400_000
const YEARS_10 = 3652
/** Most that any engine takes. With the day before: clocks of screens are seldom exact. */
const SERVER_DAYS = 396

/**
 * A new authority for these host names and IP addresses, for ten years.
 * @param label what tells it from others in a device's list
 */
export function makeAuthority(names: string[], now: Date, label: string): Authority {
  const [rootKeys, issuerKeys] = [newKeys(), newKeys()]
  const subject = `红烛校园证书 ${label}`
  const shared = { issuer: subject, signer: rootKeys.privateKey, ...span(now, YEARS_10) }
  const root = certify({
    ...shared,
    subject,
    subjectKey: rootKeys.publicKey,
    extensions: authorityExtensions(rootKeys.publicKey, 1, names),
  })
  const issuer = certify({
    ...shared,
    subject: `红烛校园证书签发 ${label}`,
    subjectKey: issuerKeys.publicKey,
    extensions: [...authorityExtensions(issuerKeys.publicKey, 0, names), signedBy(rootKeys.publicKey)],
  })
  return {
    root: new X509Certificate(root),
    issuer: new X509Certificate(issuer),
    issuerKey: issuerKeys.privateKey,
  }
}

/** A certificate for a server of these names, by this authority. Outlives neither 397 days nor the authority. */
export function makeServerCertificate(
  { issuer, issuerKey }: Authority,
  names: string[],
  now: Date,
): ServerCertificate {
  const keys = newKeys()
  const { from, to } = span(now, SERVER_DAYS)
  const certificate = certify({
    subject: '红烛校园屏服务器',
    subjectKey: keys.publicKey,
    issuer: issuer.subject.replace(/^CN=/, ''),
    signer: issuerKey,
    from,
    to: new Date(Math.min(to.getTime(), Date.parse(issuer.validTo))),
    extensions: serverExtensions(keys.publicKey, issuer.publicKey, names),
  })
  return { certificate: new X509Certificate(certificate), key: keys.privateKey }
}

/** P-256: the one curve that Android 7.0 has, and known to everything since Windows 7. */
const newKeys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })

const span = (now: Date, days: number) => ({
  from: new Date(now.getTime() - DAY_MS),
  to: new Date(now.getTime() + days * DAY_MS),
})
