import { lookup as resolve } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { MAX_FILE_BYTES } from '../limits'
import { FetchRefused } from './refusals'

/** Where pictures of WeChat articles lie. Nothing is fetched from anywhere else. */
const PICTURE_HOSTS = ['mmbiz.qpic.cn', 'mmbiz.qlogo.cn', 'mmecoa.qpic.cn'] as const

const TIMEOUT_MS = 15_000

/** Addresses of this machine, of the school's own network, and of nobody. Source: RFC 6890. */
const inner = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inner.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inner.addSubnet(network, bits, 'ipv6')

export function isInner(address: string): boolean {
  const plain = address.replace(/^::ffff:(?=[\d.]+$)/i, '')
  return inner.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4')
}

export type Reach = {
  hosts: readonly string[]
  /** whether an address a name resolves to must not be connected to */
  isForbidden: (address: string) => boolean
}

const PUBLIC: Reach = { hosts: PICTURE_HOSTS, isForbidden: isInner }

/**
 * The bytes behind an address of an allowed host, at most as many as an upload may have. Redirects are not followed; the
 * connection goes to an address that was looked at, so that a name cannot answer differently the second time.
 * @throws FetchRefused
 */
export function fetchFile(address: string, { hosts, isForbidden }: Reach = PUBLIC): Promise<Buffer> {
  const url = URL.canParse(address) ? new URL(address) : undefined
  const client = url && { 'http:': http, 'https:': https }[url.protocol]
  if (!client || !hosts.includes(url.hostname) || url.username) throw new FetchRefused('host')
  return new Promise((settle, reject) => {
    const request = client.get(
      url,
      {
        agent: false,
        lookup: vetted(isForbidden),
        timeout: TIMEOUT_MS,
        headers: { 'Accept-Encoding': 'identity' },
      },
      (response) => {
        if (response.statusCode !== 200) {
          request.destroy()
          return reject(new FetchRefused('missing'))
        }
        collect(response).then(settle, (error) => {
          request.destroy()
          reject(error instanceof FetchRefused ? error : new FetchRefused('unreachable'))
        })
      },
    )
    request.on('timeout', () => request.destroy(new FetchRefused('unreachable')))
    request.on('error', (error) =>
      reject(error instanceof FetchRefused ? error : new FetchRefused('unreachable')),
    )
    setTimeout(() => request.destroy(new FetchRefused('unreachable')), 2 * TIMEOUT_MS).unref()
  })
}

const vetted =
  (isForbidden: Reach['isForbidden']): LookupFunction =>
  (host, options, done) =>
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '', 4)
      const [first] = addresses
      if (!first || addresses.some(({ address }) => isForbidden(address)))
        return done(new FetchRefused('host'), '', 4)
      return options.all ? done(null, addresses) : done(null, first.address, first.family)
    })

async function collect(response: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > MAX_FILE_BYTES) throw new FetchRefused('large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
