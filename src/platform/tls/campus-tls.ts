import { permittedNames } from './extensions'
import { groupsOf } from './fingerprint'
import { namesIn } from './names'
import { readAuthority, readServer, tlsFolder } from './store'

/** The certificate that screens install, and what a person compares before doing so. */
export type CampusRoot = {
  der: Buffer
  /** host names and addresses it may speak for */
  names: string[]
  /** in groups of four bytes: `AB CD EF 01` */
  sha256: string[]
  sha1: string[]
  validTo: Date
}

/** What screens have to trust: the campus' root, nothing (the school brought a certificate of its own), or there is no TLS. */
export type CampusTls =
  | ({ kind: 'campus' } & CampusRoot)
  | { kind: 'own'; names: string[] }
  | { kind: 'none' }

/**
 * As it lies in the data folder now.
 * @throws TlsTrouble when the files are damaged
 */
export function campusTls(dataDir: string): CampusTls {
  const folder = tlsFolder(dataDir)
  const authority = readAuthority(folder)
  if (authority) return { kind: 'campus', ...rootOf(authority) }
  const server = readServer(folder)
  return server ? { kind: 'own', names: namesIn(server.certificate) } : { kind: 'none' }
}

const rootOf = ({ root, issuer }: NonNullable<ReturnType<typeof readAuthority>>): CampusRoot => ({
  der: root.raw,
  names: permittedNames(issuer),
  sha256: groupsOf(root.fingerprint256),
  sha1: groupsOf(root.fingerprint),
  validTo: new Date(root.validTo),
})
