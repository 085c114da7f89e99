// A process of its own: Payload never gives its connections back, and nobody may copy a database that has any.
import { migrateOnce } from '@/platform/db/migrate'
import { startPayload } from '@/platform/payload'
import { migrations } from '../../migrations'

await migrateOnce(await startPayload(), migrations)
process.exit(0)
