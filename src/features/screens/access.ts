import type { CollectionConfig } from 'payload'
import { contentAccess } from '@/platform/access/content'
import { anyoneSignedIn, nobody, screenKeepers, takeoverStarters } from '@/platform/access/rules'

type Access = NonNullable<CollectionConfig['access']>

/** Screens, groups, playlists and schedules: kept by screen managers and admins, seen by all staff. */
export const keptByScreenManagers: Access = {
  create: screenKeepers,
  read: anyoneSignedIn,
  update: screenKeepers,
  delete: screenKeepers,
}

/**
 * An urgent notice cannot wait for three reviews: screen managers and final reviewers start it, by name and in the
 * audit log. It is never deleted: what hung in the corridors stays on record.
 */
export const takeoverAccess: Access = {
  create: takeoverStarters,
  read: anyoneSignedIn,
  update: takeoverStarters,
  delete: nobody,
}

/** Words, pictures and films made for screens alone are content: reviewed like every other. */
export const screenPageAccess = contentAccess
