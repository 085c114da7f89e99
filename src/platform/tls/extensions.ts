import type { KeyObject, X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'
import { AsnConvert } from '@peculiar/asn1-schema'
import {
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  ExtendedKeyUsage,
  type Extension,
  GeneralName,
  GeneralSubtree,
  GeneralSubtrees,
  id_ce_authorityKeyIdentifier,
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_ce_nameConstraints,
  id_ce_subjectAltName,
  id_ce_subjectKeyIdentifier,
  id_kp_serverAuth,
  KeyUsage,
  KeyUsageFlags,
  NameConstraints,
  SubjectAlternativeName,
  SubjectKeyIdentifier,
} from '@peculiar/asn1-x509'
import { extension, keyIdentifier } from './certificate'

/** A kind of name that is not listed at all would be allowed without limit: then one is listed that nobody has. */
const NOBODYS = ['192.0.2.0', 'invalid'] // RFC 5737, RFC 2606

/** An authority for web servers of these names, with at most `pathLength` authorities below it. */
export const authorityExtensions = (key: KeyObject, pathLength: number, names: string[]): Extension[] => [
  extension(id_ce_basicConstraints, true, new BasicConstraints({ cA: true, pathLenConstraint: pathLength })),
  extension(id_ce_keyUsage, true, new KeyUsage(KeyUsageFlags.keyCertSign)),
  extension(id_ce_extKeyUsage, false, new ExtendedKeyUsage([id_kp_serverAuth])),
  extension(id_ce_nameConstraints, true, onlyFor(names)),
  extension(id_ce_subjectKeyIdentifier, false, new SubjectKeyIdentifier(keyIdentifier(key))),
]

/** A web server of these names. */
export const serverExtensions = (key: KeyObject, issuer: KeyObject, names: string[]): Extension[] => [
  extension(id_ce_basicConstraints, true, new BasicConstraints({ cA: false })),
  extension(id_ce_keyUsage, true, new KeyUsage(KeyUsageFlags.digitalSignature)),
  extension(id_ce_extKeyUsage, false, new ExtendedKeyUsage([id_kp_serverAuth])),
  extension(id_ce_subjectAltName, false, new SubjectAlternativeName(names.map(generalName))),
  extension(id_ce_subjectKeyIdentifier, false, new SubjectKeyIdentifier(keyIdentifier(key))),
  signedBy(issuer),
]

export function signedBy(key: KeyObject): Extension {
  const value = new AuthorityKeyIdentifier({ keyIdentifier: new SubjectKeyIdentifier(keyIdentifier(key)) })
  return extension(id_ce_authorityKeyIdentifier, false, value)
}

/** The host names and addresses an authority may speak for. */
export function permittedNames({ raw }: X509Certificate): string[] {
  const { extensions = [] } = AsnConvert.parse(raw, Certificate).tbsCertificate
  const found = [...extensions].find(({ extnID }) => extnID === id_ce_nameConstraints)
  if (!found) return []
  const { permittedSubtrees = [] } = AsnConvert.parse(found.extnValue.buffer, NameConstraints)
  const names = [...permittedSubtrees].map(({ base }) => base.dNSName ?? base.iPAddress?.split('/')[0] ?? '')
  return names.filter((name) => name && !NOBODYS.includes(name))
}

function onlyFor(names: string[]): NameConstraints {
  const kinds = [names.filter((name) => isIP(name)), names.filter((name) => !isIP(name))]
  const permitted = kinds.flatMap((kind, i) => (kind.length ? kind : [NOBODYS[i] ?? '']))
  const subtrees = permitted.map((name) => new GeneralSubtree({ base: subtree(name) }))
  return new NameConstraints({ permittedSubtrees: new GeneralSubtrees(subtrees) })
}

const generalName = (name: string): GeneralName =>
  new GeneralName(isIP(name) ? { iPAddress: name } : { dNSName: name })

const subtree = (name: string): GeneralName =>
  isIP(name) ? new GeneralName({ iPAddress: `${name}/${isIP(name) === 6 ? 128 : 32}` }) : generalName(name)
