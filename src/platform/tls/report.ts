import path from 'node:path'
import type { Authority } from './authority'
import { permittedNames } from './extensions'
import { groupsOf } from './fingerprint'
import { inAddress } from './names'
import { ROOT_FILE, readServer } from './store'

/** What there is, and the fingerprints to compare when it is installed on a screen. */
export function describe({ root, issuer }: Authority, folder: string): string[] {
  const server = readServer(folder)?.certificate
  return [
    '',
    `  认得的地址    ${permittedNames(issuer).join('、')}`,
    `  校园证书      到 ${day(root.validTo)}`,
    `  服务器证书    到 ${day(server?.validTo ?? '')}，到期前 30 天自动换新`,
    `  装到屏幕上的  ${path.join(folder, ROOT_FILE)}`,
    `  不要给别人    同一个文件夹里的另外两个文件`,
    '',
    '装到屏幕上时，核对指纹：',
    ...lines('SHA-256', groupsOf(root.fingerprint256)),
    ...lines('SHA-1  ', groupsOf(root.fingerprint)),
    '  （安卓显示 SHA-256，Windows 的“指纹”是 SHA-1）',
  ]
}

/** What the IT teacher does now. Ports are the server's. */
export function nextSteps(
  { issuer }: Authority,
  { port, httpsPort }: { port: number; httpsPort: number },
): string[] {
  const host = inAddress(permittedNames(issuer)[0] ?? '')
  return [
    '',
    '下一步：',
    '  1. 红烛正在运行的，几秒内就能用 https 打开；没有运行的，用 npm start 启动。',
    `  2. 在每块屏上打开 http://${host}:${port}/screen/install ，照着安装。`,
    `  3. 装好后，让屏幕打开 https://${host}:${httpsPort}/screen 。`,
  ]
}

const day = (text: string): string => {
  const date = new Date(text)
  return `${date.getFullYear()} 年 ${date.getMonth() + 1} 月 ${date.getDate()} 日`
}

const lines = (kind: string, groups: string[]): string[] =>
  [groups.slice(0, 4), groups.slice(4)]
    .filter((row) => row.length)
    .map((row, i) => `  ${i === 0 ? kind : ' '.repeat(kind.length)}  ${row.join('  ')}`)
