import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import tls from 'node:tls'
import { AsnConvert } from '@peculiar/asn1-schema'
import {
  BasicConstraints,
  Certificate,
  id_ce_basicConstraints,
  id_ce_keyUsage,
  id_ce_nameConstraints,
  NameConstraints,
} from '@peculiar/asn1-x509'
import { describe, expect, it } from 'vitest'
import { type Authority, makeAuthority, makeServerCertificate } from '@/platform/tls/authority'
import { permittedNames } from '@/platform/tls/extensions'
import { namesIn } from '@/platform/tls/names'
import { DAY } from './folder'

const NAMES = ['127.0.0.1', 'fd00::20', 'hongzhu.school.lan']
const now = new Date()
const authority = makeAuthority(NAMES, now, 'test')

const extensionsOf = (certificate: Authority['root']) => {
  const { extensions } = AsnConvert.parse(certificate.raw, Certificate).tbsCertificate
  return [...(extensions ?? [])]
}
const found = (certificate: Authority['root'], id: string) => {
  const extension = extensionsOf(certificate).find(({ extnID }) => extnID === id)
  if (!extension) throw new Error(`no extension ${id}`)
  return extension
}
const permittedIn = (certificate: Authority['root']) => {
  const { permittedSubtrees, excludedSubtrees } = AsnConvert.parse(
    found(certificate, id_ce_nameConstraints).extnValue.buffer,
    NameConstraints,
  )
  expect(excludedSubtrees).toBeUndefined()
  return [...(permittedSubtrees ?? [])].map(({ base }) => base.dNSName ?? base.iPAddress)
}

/** What a client that trusts `root` makes of a server that shows `certificate`: its error, or undefined. */
async function verdict(
  server: ReturnType<typeof makeServerCertificate>,
  servername: string,
  trusted = authority,
) {
  const cert = server.certificate.toString() + authority.issuer.toString()
  const key = String(server.key.export({ type: 'pkcs8', format: 'pem' }))
  const listening = tls.createServer({ cert, key }, (socket) => socket.end()).listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const { port } = listening.address() as AddressInfo
  const socket = tls.connect({ port, host: '127.0.0.1', ca: trusted.root.toString(), servername })
  try {
    await once(socket, 'secureConnect')
    return undefined
  } catch (error) {
    return (error as Error).message
  } finally {
    socket.destroy()
    listening.close()
  }
}

describe('the authority', () => {
  it('lasts ten years, and begins a day ago for clocks that are slow', () => {
    for (const { validFrom, validTo } of [authority.root, authority.issuer]) {
      expect(Math.round((Date.parse(validTo) - now.getTime()) / DAY)).toBe(3652)
      expect(Math.round((now.getTime() - Date.parse(validFrom)) / DAY)).toBe(1)
    }
  })

  it('is one root and one issuer below it, that can sign servers and no further authority', () => {
    const lengths = [authority.root, authority.issuer].map((certificate) => {
      const { critical, extnValue } = found(certificate, id_ce_basicConstraints)
      expect(critical).toBe(true)
      expect(found(certificate, id_ce_keyUsage).critical).toBe(true)
      const { cA, pathLenConstraint } = AsnConvert.parse(extnValue.buffer, BasicConstraints)
      return [cA, pathLenConstraint]
    })
    expect(lengths).toEqual([
      [true, 1],
      [true, 0],
    ])
    expect(authority.issuer.checkIssued(authority.root)).toBe(true)
    expect(authority.issuer.verify(authority.root.publicKey)).toBe(true)
  })

  it('keeps the issuer’s key and not the root’s', () => {
    expect(authority.issuer.checkPrivateKey(authority.issuerKey)).toBe(true)
    expect(authority.root.checkPrivateKey(authority.issuerKey)).toBe(false)
  })

  it.each(['root', 'issuer'] as const)('limits the %s to exactly the names given, critically', (which) => {
    expect(found(authority[which], id_ce_nameConstraints).critical).toBe(true)
    expect(permittedIn(authority[which])).toEqual(['127.0.0.1/32', 'fd00::20/128', 'hongzhu.school.lan'])
  })

  it('limits the kind of name it was given none of, too', () => {
    expect(permittedIn(makeAuthority(['10.0.0.1'], now, 'a').issuer)).toEqual(['10.0.0.1/32', 'invalid'])
    expect(permittedIn(makeAuthority(['a.lan'], now, 'b').issuer)).toEqual(['192.0.2.0/32', 'a.lan'])
    expect(permittedNames(makeAuthority(['a.lan'], now, 'c').issuer)).toEqual(['a.lan'])
  })
})

describe('a server’s certificate', () => {
  const server = makeServerCertificate(authority, NAMES, now)

  it('is for the names, and for no more than 397 days', () => {
    expect(namesIn(server.certificate)).toEqual(NAMES)
    const { validFrom, validTo } = server.certificate
    expect((Date.parse(validTo) - Date.parse(validFrom)) / DAY).toBeLessThanOrEqual(397)
  })

  it('does not outlive the authority', () => {
    const late = new Date(now.getTime() + 3600 * DAY)
    expect(makeServerCertificate(authority, NAMES, late).certificate.validTo).toBe(authority.issuer.validTo)
  })

  it('is accepted by who trusts the root, under its address and its name', async () => {
    expect(await verdict(server, '')).toBeUndefined()
    expect(await verdict(server, 'hongzhu.school.lan')).toBeUndefined()
  })

  it('is refused by who trusts another root', async () => {
    expect(await verdict(server, '', makeAuthority(NAMES, now, 'other'))).toMatch(
      /unable to get local issuer/,
    )
  })

  it('is refused under another name', async () => {
    expect(await verdict(server, 'other.school.lan')).toMatch(/does not match/)
  })

  it.each([[['www.bank.example']], [['10.9.9.9', '127.0.0.1']], [['hongzhu.school.lan', 'school.lan']]])(
    'that a stolen issuer made for %s is refused',
    async (names) => {
      const forged = makeServerCertificate(authority, names, now)
      expect(await verdict(forged, names.find((name) => name.includes('lan')) ?? '')).toBe(
        'permitted subtree violation',
      )
    },
  )
})
