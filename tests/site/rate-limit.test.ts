import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { limitSignIn } from '@/site/rate-limit'

/** Refuses every sign-in the limit lets through, as Payload does with a wrong password. */
const server = http.createServer(async (request, response) => {
  if (!(await limitSignIn(request, response))) response.writeHead(401).end()
})

beforeAll(() => new Promise<void>((up) => server.listen(0, '127.0.0.1', up)))
afterAll(() => server.close())

/** The path goes out as it is written: fetch would tidy it. */
const post = (path: string) =>
  new Promise<number>((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const request = http.request({ port, path, method: 'POST' }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    request.once('error', reject).end()
  })

it('limits sign-ins by where they go, not by how the address is written', async () => {
  for (let n = 0; n < 20; n++) expect(await post('/api/users/login')).toBe(401)
  const detours = [
    '/api/users/login',
    '/api/users/login/?a=b',
    '/API/Users/Login',
    '/api/users/./login',
    '/api/users//login',
    '/api/x/../users/login',
    '/admin/../api/users/login',
    '/_next/%2e%2e/api/users/login',
    '/api/users/%6cogin',
    '/api\\users\\login',
    '/api/users/login//',
  ]
  for (const detour of detours) expect(await post(detour), detour).toBe(429)
  for (const other of ['/api/users/me', '/api/users/%E0%A4%A', '/api/users/login/x'])
    expect(await post(other), other).toBe(401)
})
