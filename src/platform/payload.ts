import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** The one Payload instance of this process, shared with Next's bundle through globalThis. Start it before Next. */
export const startPayload = (): Promise<Payload> => getPayload({ config })

export { config as payloadConfig }
