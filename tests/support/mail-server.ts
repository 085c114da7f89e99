import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'

type Mail = { to: string; text: string }

/** A mail server on this machine that keeps what it is given: the few words of SMTP that a client needs. */
export async function openMailServer() {
  const mails: Mail[] = []
  const state = { refuses: false }
  const server = createServer((socket) => talk(socket, mails, state))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, mails, state, close: () => server.close() }
}

function talk(socket: Socket, mails: Mail[], state: { refuses: boolean }): void {
  let to = ''
  let body: string[] | undefined
  let rest = ''
  const say = (line: string) => socket.write(`${line}\r\n`)
  const hear = (line: string) => {
    if (body) {
      if (line !== '.') return void body.push(line)
      mails.push({ to, text: decoded(body.join('\n')) })
      body = undefined
      return say('250 kept')
    }
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'RCPT') {
      to = /<(.+?)>/.exec(line)?.[1] ?? ''
      return say(state.refuses ? '451 later' : '250 ok')
    }
    if (verb === 'DATA') {
      body = []
      return say('354 go on')
    }
    say(verb === 'QUIT' ? '221 bye' : '250 ok')
  }
  say('220 a test')
  socket.on('data', (chunk) => {
    const lines = (rest + chunk.toString('utf8')).split('\r\n')
    rest = lines.pop() ?? ''
    lines.forEach(hear)
  })
  socket.on('error', () => socket.destroy())
}

/** Subject and text as a person reads them, from quoted-printable or base64. */
function decoded(raw: string): string {
  const [head = '', ...rest] = raw.split('\n\n')
  const words = head.replace(/=\?UTF-8\?B\?(.+?)\?=/gi, (_, text) =>
    Buffer.from(text, 'base64').toString('utf8'),
  )
  const body = rest.join('\n\n')
  const text = /base64/i.test(head)
    ? Buffer.from(body, 'base64').toString('utf8')
    : Buffer.from(
        body
          .replace(/=\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
        'latin1',
      ).toString('utf8')
  return `${words.replace(/=\?UTF-8\?Q\?(.+?)\?=/gi, (_, it) => quoted(it)).replace(/\n\s/g, '')}\n\n${text}`
}

const quoted = (text: string): string =>
  Buffer.from(
    text
      .replace(/_/g, ' ')
      .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')
