import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { foundAuthority, renewIfDue } from '@/platform/tls/renewal'
import { readAuthority, readServer, tlsFolder } from '@/platform/tls/store'
import { DAY, dataFolders } from './folder'

const newFolder = dataFolders()
const now = new Date()
const after = (days: number) => new Date(now.getTime() + days * DAY)

function founded(): string {
  const folder = tlsFolder(newFolder())
  foundAuthority(folder, ['192.168.1.20', 'hongzhu.school.lan'], now)
  return folder
}
const serial = (folder: string) => readServer(folder)?.certificate.serialNumber

it('leaves a certificate alone until 30 days before its end', () => {
  const folder = founded()
  const before = serial(folder)
  expect(renewIfDue(folder, after(365))).toBe(false)
  expect(serial(folder)).toBe(before)
  expect(renewIfDue(folder, after(367))).toBe(true)
  expect(serial(folder)).not.toBe(before)
  expect(renewIfDue(folder, after(367))).toBe(false)
})

it('renews for the same names, by the same authority', () => {
  const folder = founded()
  const root = readAuthority(folder)?.root.fingerprint256
  renewIfDue(folder, after(390))
  expect(readServer(folder)?.certificate.subjectAltName).toBe(
    'IP Address:192.168.1.20, DNS:hongzhu.school.lan',
  )
  expect(readAuthority(folder)?.root.fingerprint256).toBe(root)
})

it.each(['missing', 'damaged', 'another authority’s'])('makes a new one where it is %s', (how) => {
  const folder = founded()
  const file = path.join(folder, 'server.pem')
  if (how === 'missing') rmSync(file)
  else if (how === 'damaged') writeFileSync(file, 'x')
  else writeFileSync(file, readServer(founded())?.pem ?? '')
  expect(renewIfDue(folder, now)).toBe(true)
  expect(readServer(folder)?.certificate.checkIssued(readAuthority(folder)?.issuer as never)).toBe(true)
})

it('has nothing to do with a certificate of the school’s own', () => {
  const folder = founded()
  rmSync(path.join(folder, 'issuer.pem'))
  expect(renewIfDue(folder, after(390))).toBe(false)
})

it('signs nothing any more when the authority is over', () => {
  const folder = founded()
  expect(renewIfDue(folder, after(3653))).toBe(false)
})
