import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { limitBody } from '@/site/body-limit'

const MB = 2 ** 20
let signedIn = false
let taken: number | undefined

/** Takes what the limit lets through, as Payload does: whole. */
const server = http.createServer(async (request, response) => {
  if (await limitBody(request, response, async () => signedIn)) return
  taken = 0
  for await (const chunk of request) taken += (chunk as Buffer).length
  response.end()
})

beforeAll(() => new Promise<void>((up) => server.listen(0, '127.0.0.1', up)))
afterAll(() => server.close())
beforeEach(() => {
  signedIn = false
  taken = undefined
})

type Answer = { status: number; text: string; connection: string | undefined }

const send = (
  bytes: number,
  headers: http.OutgoingHttpHeaders = { 'Content-Length': bytes },
  path = '/api/news',
) =>
  new Promise<Answer>((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const request = http.request({ port, path, method: 'POST', headers, agent: false }, async (answer) => {
      let text = ''
      for await (const chunk of answer) text += chunk
      resolve({ status: answer.statusCode ?? 0, text, connection: answer.headers.connection })
    })
    request.once('error', reject).end(Buffer.alloc(bytes))
  })

it.each([0, 500, MB])('takes %i bytes from anybody', async (bytes) => {
  expect((await send(bytes)).status).toBe(200)
  expect(taken).toBe(bytes)
})

it('takes more than a megabyte only from the signed in', async () => {
  const { status, text, connection } = await send(5 * MB)
  expect(status).toBe(413)
  expect(JSON.parse(text)).toMatchObject({ errors: [{ message: expect.stringContaining('登录') }] })
  expect(connection).toBe('close')
  expect(taken).toBeUndefined()
})

it('takes nine files of 40 MB at once', async () => {
  signedIn = true
  const answers = await Promise.all(Array.from({ length: 9 }, () => send(40 * MB + 2000)))
  expect(answers.map(({ status }) => status)).toEqual(Array(9).fill(200))
})

it('takes no more than 48 MB from anybody, and still lets the sender hear why', async () => {
  signedIn = true
  expect(await send(48 * MB + 1)).toMatchObject({ status: 413, text: expect.stringContaining('48 MB') })
  expect(taken).toBeUndefined()
})

const at = (path: string, bytes: number) => send(bytes, { 'Content-Length': bytes }, path)

it.each(['/api/media', '/api/media?depth=0', '/api/media/12?depth=0'])('takes a film at %s', async (path) => {
  signedIn = true
  expect((await at(path, 100 * MB + 2000)).status).toBe(200)
  expect(await at(path, 108 * MB + 1)).toMatchObject({ status: 413, text: expect.stringContaining('108 MB') })
  signedIn = false
  expect((await at(path, 2 * MB)).status).toBe(413)
})

it.each(['/api/media/phone?draft=x', '/api/media/fetch', '/api/media/12/pixelate', '/api/mediation'])(
  'takes no film at %s',
  async (path) => {
    signedIn = true
    expect((await at(path, 49 * MB)).status).toBe(413)
  },
)

it('takes nothing that does not say how long it is', async () => {
  signedIn = true
  const { status, text } = await send(10, { 'Transfer-Encoding': 'chunked' })
  expect(status).toBe(411)
  expect(text).toContain('大小')
})
