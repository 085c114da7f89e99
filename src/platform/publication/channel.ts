import { Client } from 'pg'
import { PUBLICATION_CHANNEL, type PublicationEvent } from './event'

type Listener = (event: PublicationEvent) => void

export type PublicationChannel = { close: () => Promise<void> }

const FIRST_RETRY_MS = 50
const LAST_RETRY_MS = 5_000
const HEARTBEAT_MS = 5_000
const ANSWER_WITHIN_MS = 3_000

const listeners = new Set<Listener>()
let listening = false

/** Calls `listener` after every commit that changed what the public sees, in this process. Returns how to stop. */
export function onPublication(listener: Listener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** False while events may be missed: what is held from before is then only probably fresh. */
export const isListening = (): boolean => listening

/**
 * Keeps one connection of its own LISTENing, and takes it up again when it breaks. Since events may have been missed
 * meanwhile, every new connection starts with a `reconnected` event that stands for all of them.
 */
export async function openPublicationChannel(databaseUrl: string): Promise<PublicationChannel> {
  let closed = false
  let client: Client | undefined
  let retryMs = FIRST_RETRY_MS
  let timer: NodeJS.Timeout | undefined

  async function connect(): Promise<void> {
    const candidate = newClient(databaseUrl)
    candidate.on('error', () => lost(candidate))
    candidate.on('end', () => lost(candidate))
    candidate.on('notification', ({ payload }) => publish(parseEvent(payload)))
    client = candidate
    try {
      await candidate.connect()
      await candidate.query(`listen ${PUBLICATION_CHANNEL}`)
      taken(candidate)
    } catch {
      lost(candidate)
    }
  }

  function taken(candidate: Client): void {
    if (closed || candidate !== client) return
    listening = true
    retryMs = FIRST_RETRY_MS
    timer = setInterval(() => beat(candidate), HEARTBEAT_MS)
    publish({ cause: 'reconnected' })
  }

  /** A pulled cable raises no error for minutes: ask. */
  function beat(candidate: Client): void {
    candidate.query('select 1').catch(() => lost(candidate))
  }

  function lost(candidate: Client): void {
    if (closed || candidate !== client) return
    client = undefined
    listening = false
    clearInterval(timer)
    candidate.end().catch(() => undefined)
    timer = setTimeout(connect, retryMs)
    retryMs = Math.min(retryMs * 2, LAST_RETRY_MS)
  }

  async function close(): Promise<void> {
    closed = true
    listening = false
    clearInterval(timer)
    await client?.end().catch(() => undefined)
  }

  await connect()
  return { close }
}

const newClient = (connectionString: string): Client =>
  new Client({
    connectionString,
    keepAlive: true,
    connectionTimeoutMillis: ANSWER_WITHIN_MS,
    query_timeout: ANSWER_WITHIN_MS,
    application_name: 'hongzhu-publication',
  })

function publish(event: PublicationEvent): void {
  for (const listener of listeners) listener(event)
}

/** A message nobody of ours wrote still means that something changed. */
function parseEvent(message: string | undefined): PublicationEvent {
  try {
    const event: unknown = JSON.parse(message ?? '')
    if (typeof event === 'object' && event !== null && 'cause' in event) return event as PublicationEvent
  } catch {
    // falls through to the event that stands for anything
  }
  return { cause: 'reconnected' }
}
