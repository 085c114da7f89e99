import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Authority, ServerCertificate } from './authority'
import { TlsTrouble } from './trouble'

/** The folder of the campus certificates in a data folder. */
export const tlsFolder = (dataDir: string): string => path.join(dataDir, 'tls')

/** What screens install, for carrying on a USB stick; issuer.pem has the same certificate. */
export const ROOT_FILE = 'hongzhu-root.crt'
/** key and certificate of the issuer, then the root: one file, so that it is there whole or not at all */
const ISSUER_FILE = 'issuer.pem'
/** key and certificate of the server, then the issuer's: a file that Node and nginx take as it is */
const SERVER_FILE = 'server.pem'

const BLOCK = /-----BEGIN ([A-Z ]+)-----[^-]+-----END \1-----/g

/** @throws TlsTrouble when what is there cannot be read */
export function readAuthority(folder: string): Authority | undefined {
  const file = path.join(folder, ISSUER_FILE)
  if (!existsSync(file)) return undefined
  const { key, certificates } = readPem(file)
  const [issuer, root] = certificates
  if (!issuer || !root) throw damaged(file)
  return { issuer, root, issuerKey: key }
}

/** The server's certificate and the PEM text that a TLS server takes as both `key` and `cert`. */
export function readServer(folder: string): (ServerCertificate & { pem: string }) | undefined {
  const file = path.join(folder, SERVER_FILE)
  if (!existsSync(file)) return undefined
  const { key, certificates, pem } = readPem(file)
  const [certificate] = certificates
  if (!certificate?.checkPrivateKey(key)) throw unfit(file)
  return { key, certificate, pem }
}

/** Changes whenever the server's certificate does; 0 when there is none. */
export const serverVersion = (folder: string): number =>
  statSync(path.join(folder, SERVER_FILE), { throwIfNoEntry: false })?.mtimeMs ?? 0

export function writeAuthority(folder: string, { root, issuer, issuerKey }: Authority): void {
  write(folder, ISSUER_FILE, toPem(issuerKey) + issuer.toString() + root.toString())
  write(folder, ROOT_FILE, root.raw, 0o644)
}

export function writeServer(
  folder: string,
  { key, certificate }: ServerCertificate,
  issuer: X509Certificate,
): void {
  write(folder, SERVER_FILE, toPem(key) + certificate.toString() + issuer.toString())
}

/** Puts what there is out of the way, into a folder that can be put back. Returns its place. */
export function setAside(folder: string, now: Date): string {
  const place = `${folder}-old-${now.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-')}`
  renameSync(folder, place)
  return place
}

function readPem(file: string): { key: KeyObject; certificates: X509Certificate[]; pem: string } {
  const pem = readText(file)
  const blocks = [...pem.matchAll(BLOCK)]
  const textsOf = (isWanted: (kind: string) => boolean) =>
    blocks.flatMap(([text, kind = '']) => (isWanted(kind) ? [text] : []))
  try {
    const [key = ''] = textsOf((kind) => kind.endsWith('PRIVATE KEY'))
    const certificates = textsOf((kind) => kind === 'CERTIFICATE').map((text) => new X509Certificate(text))
    return { key: createPrivateKey(key), certificates, pem }
  } catch {
    throw damaged(file)
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new TlsTrouble(
      `读不了 ${file}（${(error as NodeJS.ErrnoException).code}）。请把它的所有者改为运行红烛的账号，再重新启动。`,
    )
  }
}

function damaged(file: string): TlsTrouble {
  return new TlsTrouble(
    `${file} 已损坏。请从备份里恢复这个文件；没有备份就运行 npm run screen:ca -- --new 重做，各块屏要重新安装校园证书。`,
  )
}

const unfit = (file: string): TlsTrouble =>
  new TlsTrouble(`${file} 里的证书和私钥不是一对。请换上成对的证书和私钥（PEM 格式，私钥在前）。`)

const toPem = (key: KeyObject): string => String(key.export({ type: 'pkcs8', format: 'pem' }))

/** Whole or not at all; for the owner of the data folder, even when root runs the command. */
function write(folder: string, name: string, content: string | Buffer, mode = 0o600): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = path.join(folder, name)
  writeFileSync(`${file}.new`, content, { mode })
  for (const place of [folder, `${file}.new`]) giveToOwner(place, path.dirname(folder))
  renameSync(`${file}.new`, file)
}

function giveToOwner(place: string, like: string): void {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = statSync(like)
  chownSync(place, uid, gid)
}
