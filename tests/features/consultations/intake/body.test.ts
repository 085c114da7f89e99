import { expect, it } from 'vitest'
import { bodyOf } from '@/features/consultations/intake/body'
import { readSent } from '@/features/consultations/intake/fields'

const headers = new Headers({ 'Content-Type': 'application/json' })
const code = (expected: string) => expect.objectContaining({ code: expected })

it('stops reading where a form cannot be longer', async () => {
  let given = 0
  let cancelled = false
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      given += 4096
      controller.enqueue(new Uint8Array(4096).fill(32))
    },
    cancel() {
      cancelled = true
    },
  })
  await expect(bodyOf({ body, headers })).rejects.toEqual(code('body-too-large'))
  expect(given).toBeLessThan(40_000)
  expect(cancelled).toBe(true)
})

it('reads letters that arrive in two pieces, and plain forms', async () => {
  const bytes = new TextEncoder().encode('{"text":"好"}')
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      controller.enqueue(bytes.slice(0, 10))
      controller.enqueue(bytes.slice(10))
      controller.close()
    },
  })
  expect(await bodyOf({ body, headers })).toEqual({ text: '好' })
  const form = new Response('text=%E5%A5%BD').body
  expect(await bodyOf({ body: form, headers: new Headers() })).toEqual({ text: '好' })
})

it('takes out of what is sent the signs that no one writes, and keeps its lines', () => {
  const sent = readSent({
    about: 'consultations/x',
    text: 'a\u0000b\u0007好\r\n\t第二行\ud800',
    signature: '\u0000王',
  })
  expect(sent).toMatchObject({ text: 'ab好\n\t第二行', signature: '王' })
  expect(() => readSent({ about: 'consultations/\u0000x', text: '写得够长了' })).toThrow(code('bad-feedback'))
})
