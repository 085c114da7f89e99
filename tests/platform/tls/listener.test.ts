import { rmSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { get } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import tls from 'node:tls'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { listenSecurely, type SecureListener } from '@/platform/tls/listener'
import { foundAuthority } from '@/platform/tls/renewal'
import { readAuthority, readServer, tlsFolder } from '@/platform/tls/store'
import { DAY, dataFolders } from './folder'

const newFolder = dataFolders()
const SOON_MS = 20
let listener: SecureListener | undefined
const complaints: unknown[] = []

afterEach(async () => {
  await listener?.close()
  complaints.length = 0
})

type Handler = (request: IncomingMessage, response: ServerResponse) => void
const say: Handler = (_, response) => response.end('好')

async function open(folder: string, handler = say, port = 0) {
  listener = await listenSecurely({
    folder,
    port,
    handler,
    onError: (error) => complaints.push(error),
    lookEvery: SOON_MS,
  })
  return listener
}

function founded(age = 0): string {
  const folder = tlsFolder(newFolder())
  foundAuthority(folder, ['127.0.0.1', 'localhost'], new Date(Date.now() - age * DAY))
  return folder
}

/** Asks as one who trusts the folder's root. */
const ask = (folder: string, headers: Record<string, string> = {}) =>
  new Promise<{ headers: IncomingMessage['headers']; body: string; serial: string }>((resolve, reject) => {
    const ca = readAuthority(folder)?.root.toString()
    const address = `${listener?.address()}/`
    get(address, { ca, headers, agent: false }, (answer) => {
      const { serialNumber } = (answer.socket as tls.TLSSocket).getPeerCertificate()
      let body = ''
      answer.setEncoding('utf8').on('data', (text: string) => (body += text))
      answer.on('end', () => resolve({ headers: answer.headers, body, serial: serialNumber }))
    }).once('error', reject)
  })

describe('the secure listener', () => {
  it('serves the handler to who trusts the root', async () => {
    const folder = founded()
    await open(folder)
    expect(listener?.address()).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/)
    expect((await ask(folder)).body).toBe('好')
  })

  it('listens to nothing without a certificate, and begins when one is made', async () => {
    const folder = tlsFolder(newFolder())
    await open(folder)
    expect(listener?.address()).toBeUndefined()
    foundAuthority(folder, ['127.0.0.1'], new Date())
    await vi.waitFor(() => expect(listener?.address()).toBeDefined())
    expect((await ask(folder)).body).toBe('好')
    expect(complaints).toEqual([])
  })

  it('renews a certificate that is about to end when it starts', async () => {
    const folder = founded(380)
    const before = readServer(folder)?.certificate.serialNumber
    await open(folder)
    expect((await ask(folder)).serial).not.toBe(before)
  })

  it('takes up another certificate without a restart', async () => {
    const folder = founded()
    await open(folder)
    const before = (await ask(folder)).serial
    rmSync(folder, { recursive: true })
    foundAuthority(folder, ['127.0.0.1'], new Date())
    await vi.waitFor(async () => expect((await ask(folder)).serial).not.toBe(before))
  })

  it('goes on with the last one while the folder is damaged or gone', async () => {
    const folder = founded()
    await open(folder)
    const ca = readAuthority(folder)?.root.toString()
    rmSync(folder, { recursive: true })
    await new Promise((resolve) => setTimeout(resolve, 3 * SOON_MS))
    const socket = tls.connect({
      port: Number(new URL(listener?.address() ?? '').port),
      host: '127.0.0.1',
      ca,
    })
    await new Promise((resolve, reject) => socket.once('secureConnect', resolve).once('error', reject))
    socket.destroy()
  })

  it('refuses TLS before 1.2', async () => {
    await open(founded())
    const port = Number(new URL(listener?.address() ?? '').port)
    const old = tls.connect({
      port,
      host: '127.0.0.1',
      rejectUnauthorized: false,
      maxVersion: 'TLSv1.1',
      minVersion: 'TLSv1',
    })
    await expect(
      new Promise((resolve, reject) => old.once('secureConnect', resolve).once('error', reject)),
    ).rejects.toThrow()
  })

  it('says in a sentence that its port is taken, and does not fall', async () => {
    const other = createServer().listen(0)
    const { port } = other.address() as AddressInfo
    await open(founded(), say, port)
    expect(complaints.map(String)).toEqual([
      expect.stringMatching(/HTTPS 端口 \d+ 已被别的程序占用.*HTTPS_PORT/),
    ])
    await new Promise((resolve) => setTimeout(resolve, 3 * SOON_MS))
    expect(complaints).toHaveLength(1)
    other.close()
    await vi.waitFor(() => expect(listener?.address()).toBeDefined())
  })
})

describe('over the secure listener', () => {
  it.each<[string, Handler]>([
    [
      'as a table',
      (_, response) =>
        response.writeHead(200, { 'Strict-Transport-Security': 'max-age=1', 'X-A': '1' }).end(),
    ],
    [
      'as a list',
      (_, response) => response.writeHead(200, ['Strict-Transport-Security', 'max-age=1', 'X-A', '1']).end(),
    ],
  ])('no browser is held to https: headers %s', async (_, handler) => {
    const folder = founded()
    await open(folder, handler)
    const { headers } = await ask(folder)
    expect(headers['strict-transport-security']).toBeUndefined()
    expect(headers['x-a']).toBe('1')
  })

  it('what a caller says of proxies is not believed', async () => {
    const folder = founded()
    await open(folder, ({ headers }, response) => response.end(JSON.stringify(headers)))
    const made = {
      'X-Forwarded-For': '8.8.8.8',
      'X-Forwarded-Host': 'evil.test',
      'X-Real-IP': '8.8.8.8',
      Forwarded: 'for=8.8.8.8',
    }
    const heard = JSON.parse((await ask(folder, made)).body) as Record<string, string>
    expect(heard['x-forwarded-for']).toMatch(/127\.0\.0\.1$/)
    for (const name of ['x-forwarded-host', 'x-real-ip', 'forwarded']) expect(heard[name]).toBeUndefined()
  })
})
