import type { Payload } from 'payload'
import { nobody } from '@/platform/access/rules'

/**
 * Payload adds a global of its own that says when each job last ran, and lets every signed-in person write it: one could
 * put off the job that takes down pictures without consent. It offers no place to say otherwise before it has started.
 */
export function closeJobStats(payload: Payload): void {
  const stats = payload.globals.config.find(({ slug }) => slug === 'payload-jobs-stats')
  if (stats) stats.access = { ...stats.access, read: nobody, readVersions: nobody, update: nobody }
}
