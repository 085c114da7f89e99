import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { surviveLostConnections } from './db/lost-connections'

/** The one Payload instance of this process, shared with Next's bundle through globalThis. Start it before Next. */
export async function startPayload(): Promise<Payload> {
  const payload = await getPayload({ config })
  surviveLostConnections(payload)
  return payload
}

export { config as payloadConfig }
