import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchFile, isInner, type Reach } from '@/platform/media/fetch/fetch-file'
import { MAX_FILE_BYTES } from '@/platform/media/limits'

let server: http.Server
let base: string
let asked = 0

beforeAll(async () => {
  server = http.createServer((request, response) => {
    asked += 1
    if (request.url === '/picture') return response.end('bytes')
    if (request.url === '/moved') return response.writeHead(302, { Location: '/picture' }).end()
    if (request.url === '/large') return pour(response)
    return response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

/** More than an upload may have. */
function pour(response: http.ServerResponse) {
  let left = MAX_FILE_BYTES + 2 ** 20
  const piece = Buffer.alloc(2 ** 20)
  const more = () => {
    while (left > 0) {
      left -= piece.length
      if (!response.write(piece)) return response.once('drain', more)
    }
    return response.end()
  }
  more()
}

const here: Reach = { hosts: ['localhost'], isForbidden: () => false }

describe('fetching a picture of a pasted article', () => {
  it('gives the bytes', async () => {
    expect((await fetchFile(`${base}/picture`, here)).toString()).toBe('bytes')
  })

  it.each([
    'https://example.org/a.png',
    'http://mmbiz.qpic.cn.example.org/a.png',
    'http://user@mmbiz.qpic.cn/a.png',
    'http://127.0.0.1/a.png',
    'file:///etc/passwd',
    'data:image/png;base64,AA==',
    'mmbiz.qpic.cn/a.png',
    '',
  ])('refuses %s', (address) => {
    expect(() => fetchFile(address)).toThrow('只能取回公众号文章里的图片')
  })

  it('connects to no address of this machine or of the school, whatever a name says', async () => {
    const before = asked
    await expect(fetchFile(`${base}/picture`, { ...here, isForbidden: isInner })).rejects.toThrow('只能取回')
    expect(asked).toBe(before)
  })

  it('follows no redirect', async () => {
    await expect(fetchFile(`${base}/moved`, here)).rejects.toThrow('已经不在那里')
  })

  it('stops at the size of an upload', async () => {
    await expect(fetchFile(`${base}/large`, here)).rejects.toThrow('超过 40 MB')
  })

  it('tells what is not there', async () => {
    await expect(fetchFile(`${base}/gone`, here)).rejects.toThrow('已经不在那里')
    await expect(fetchFile('http://localhost:1/', here)).rejects.toThrow('连不上')
  })
})

describe('addresses that are ours or nobody’s', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '0.0.0.0',
    '::1',
    'fd00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
    '100.100.100.200',
  ])('%s', (address) => expect(isInner(address)).toBe(true))
  it.each(['203.205.1.1', '172.32.0.1', '2408:8000::1'])('and not %s', (address) =>
    expect(isInner(address)).toBe(false),
  )
})
