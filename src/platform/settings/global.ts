import type { GlobalConfig, GlobalSlug } from 'payload'
import { announce } from '@/platform/publication/announce'
import { GLOBAL_ID, mediaIdsIn, recordUses } from '@/platform/publication/uses'
import { refuseWithoutConsent } from '@/platform/review/consent'

/** A global the public sees: its pictures need consent, are opened with it, and every page is told. */
export function publicGlobal(global: GlobalConfig & { slug: GlobalSlug | string }): GlobalConfig {
  return {
    ...global,
    custom: { ...global.custom, isPublic: true },
    admin: { group: '网站设置', ...global.admin },
    hooks: {
      beforeChange: [
        async ({ data, global: config, req }) => {
          await refuseWithoutConsent(req, mediaIdsIn(config.fields, data))
          return data
        },
      ],
      afterChange: [
        async ({ doc, global: config, req }) => {
          await recordUses(
            req,
            { collection: config.slug, docId: GLOBAL_ID, isPublic: true },
            mediaIdsIn(config.fields, doc),
          )
          await announce(req, { cause: 'settings', collection: config.slug })
        },
      ],
    },
  }
}
