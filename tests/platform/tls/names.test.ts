import type { X509Certificate } from 'node:crypto'
import type { NetworkInterfaceInfo } from 'node:os'
import { describe, expect, it } from 'vitest'
import { namesIn, namesOf, readName } from '@/platform/tls/names'

const ipv4 = (address: string, internal = false) =>
  ({ address, internal, family: 'IPv4' }) as NetworkInterfaceInfo
const ipv6 = (address: string) => ({ address, internal: false, family: 'IPv6' }) as NetworkInterfaceInfo

describe('the names of a machine', () => {
  it('are its addresses in the house and its name', () => {
    const interfaces = {
      lo: [ipv4('127.0.0.1', true)],
      eth0: [ipv4('192.168.1.20'), ipv6('fe80::1')],
      'Wi-Fi': [ipv4('10.0.8.3')],
    }
    expect(namesOf({ interfaces, host: 'Hongzhu-PC' })).toEqual(['192.168.1.20', '10.0.8.3', 'hongzhu-pc'])
  })

  it('leave out what exists inside the machine only, and addresses it gave itself', () => {
    const interfaces = {
      docker0: [ipv4('172.17.0.1')],
      'br-5f1c': [ipv4('172.18.0.1')],
      'vEthernet (WSL)': [ipv4('172.29.64.1')],
      eth0: [ipv4('169.254.10.1')],
    }
    expect(namesOf({ interfaces, host: 'localhost' })).toEqual([])
  })

  it('include the school’s own address, unless that is localhost', () => {
    const machine = { interfaces: {}, host: 'a_b' }
    expect(namesOf({ ...machine, siteUrl: 'https://dangjian.school.lan:8443/' })).toEqual([
      'dangjian.school.lan',
    ])
    expect(namesOf({ ...machine, siteUrl: 'http://localhost:3000' })).toEqual([])
  })
})

describe('a name as typed', () => {
  it.each([
    ['192.168.1.20', '192.168.1.20'],
    [' Hongzhu.School.LAN ', 'hongzhu.school.lan'],
    ['FD00:0:0::20', 'fd00::20'],
  ])('%s is %s', (typed, name) => expect(readName(typed)).toBe(name))

  it.each(['http://192.168.1.20', '192.168.1.20:3000', '192.168.1.256', '*.school.lan', '-a', '', '红烛'])(
    '%s is refused with the remedy',
    (typed) => expect(() => readName(typed)).toThrow(/不是主机名，也不是 IP 地址.*请改好后重新运行/),
  )
})

it('the names in a certificate leave patterns out', () => {
  const subjectAltName = 'DNS:*.school.edu.cn, DNS:ping.school.edu.cn, IP Address:FD00:0:0:0:0:0:0:20'
  expect(namesIn({ subjectAltName } as X509Certificate)).toEqual(['ping.school.edu.cn', 'fd00::20'])
})
