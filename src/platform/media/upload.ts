import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { forgetUses } from '@/platform/publication/deleted-media'
import { env } from '../env'
import { deskThumbnail, serveToDesk } from './desk-files'
import { describeFile, removeFilesWithDocument, replaceUpload, writeUpload } from './hooks'
import { guardDelete, guardLive } from './live-guard'
import { followPublicly } from './public-change'

/**
 * The upload part of the media collection. Payload never touches the files: it would delete them before a transaction
 * commits, so it is told to keep none (disableLocalStorage) and looks for them in a folder that does not exist.
 */
export const mediaUpload: CollectionConfig['upload'] = {
  staticDir: path.join(env.MEDIA_DIR, '.none'),
  disableLocalStorage: true,
  handlers: [serveToDesk],
  adminThumbnail: deskThumbnail,
  displayPreview: true,
  crop: false,
  focalPoint: true,
  pasteURL: false,
}

export const mediaHooks: CollectionConfig['hooks'] = {
  beforeOperation: [replaceUpload],
  beforeChange: [guardLive, describeFile],
  afterChange: [writeUpload, followPublicly],
  beforeDelete: [guardDelete, removeFilesWithDocument],
  afterDelete: [forgetUses],
}
