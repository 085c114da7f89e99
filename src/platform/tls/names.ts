import type { X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'
import { hostname, type NetworkInterfaceInfo, networkInterfaces } from 'node:os'
import { TlsTrouble } from './trouble'

/** What can look for itself, so that tests can say what is there. */
export type Machine = {
  interfaces: NodeJS.Dict<NetworkInterfaceInfo[]>
  host: string
  /** the school's address, where it is set: `https://…` */
  siteUrl?: string
}

const HOST = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/
/** Networks that exist inside one machine only: containers, virtual machines, tunnels. */
const VIRTUAL =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|wg|tailscale|zt|cni|podman|lxc)|vEthernet|VMware|VirtualBox|WSL/i
const SELF_GIVEN = /^169\.254\./

/** The machine this runs on. */
export const thisMachine = (siteUrl?: string): Machine => ({
  interfaces: networkInterfaces(),
  host: hostname(),
  siteUrl,
})

/** Under which names and IPv4 addresses the screens of the house reach this machine. May be empty. */
export function namesOf({ interfaces, host, siteUrl }: Machine): string[] {
  const real = Object.entries(interfaces).filter(([name]) => !VIRTUAL.test(name))
  const addresses = real
    .flatMap(([, found]) => found ?? [])
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !SELF_GIVEN.test(address))
    .map(({ address }) => address)
  const own = host.toLowerCase()
  const named = siteUrl && URL.canParse(siteUrl) ? new URL(siteUrl).hostname : undefined
  const hosts = [named, own].filter((name) => name !== undefined && isNameForOthers(name)) as string[]
  return [...new Set([...addresses, ...hosts])]
}

/**
 * One name or address as an IT teacher types it, made uniform.
 * @throws TlsTrouble when it is neither a host name nor an IP address
 */
export function readName(typed: string): string {
  const name = typed.trim().toLowerCase()
  if (isIP(name)) return isIP(name) === 6 ? new URL(`http://[${name}]`).hostname.slice(1, -1) : name
  if (HOST.test(name) && !/^[\d.]+$/.test(name)) return name
  const why = /[/:]/.test(name) ? '不要带 http://、端口和斜杠' : '要像 192.168.1.20 或 hongzhu.school.lan'
  throw new TlsTrouble(`「${typed}」不是主机名，也不是 IP 地址：${why}。请改好后重新运行。`)
}

/** The names and addresses a server's certificate is for; patterns (`*.school.edu.cn`) are left out. */
export const namesIn = ({ subjectAltName = '' }: X509Certificate): string[] =>
  [...subjectAltName.matchAll(/(?:DNS|IP Address):([^,]+)/g)]
    .map(([, name = '']) => name.trim())
    .filter((name) => !name.includes('*'))
    .map(readName)

/** As it stands in an address: IPv6 in brackets. */
export const inAddress = (name: string): string => (isIP(name) === 6 ? `[${name}]` : name)

/** `localhost` means another machine to each screen. */
const isNameForOthers = (name: string): boolean => (HOST.test(name) || isIP(name) > 0) && !isOwn(name)
const isOwn = (name: string): boolean => name === 'localhost' || name === '127.0.0.1'
