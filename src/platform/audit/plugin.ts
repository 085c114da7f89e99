import type { CollectionConfig, Field, GlobalConfig, PayloadRequest, Plugin } from 'payload'
import { publicationOf } from '@/platform/publication/types'
import { beforeAfter } from './before-after'
import { writeAudit } from './write'

/** the logs themselves, and what Payload keeps for its own housekeeping */
const SILENT = new Set(['audit-log', 'review-records'])

/** Adds the audit row to every collection and global by being there; a new one is covered without a line of its own. */
export const auditEverything: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    SILENT.has(collection.slug) ? collection : withAudit(collection),
  ),
  globals: config.globals?.map(globalWithAudit),
})

/** What a collection may want otherwise, as `custom.audit`: for what visitors send in. */
type Wishes = {
  /** false: making one is nobody's act at the desk */
  creations?: boolean
  /** in place of the document's own title */
  titleOf?: (doc: { id: number }) => string
}

function withAudit(collection: CollectionConfig): CollectionConfig {
  const { hooks = {}, slug } = collection
  const { creations = true, titleOf } = (collection.custom?.audit ?? {}) as Wishes
  const title = (doc: Record<string, unknown> & { id: number }) =>
    titleOf?.(doc) ?? String(doc[collection.admin?.useAsTitle ?? 'id'] ?? '').slice(0, 120)
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [
        ...(hooks.afterChange ?? []),
        async ({ collection: config, doc, operation, previousDoc, req }) => {
          // Content saves itself every few seconds while somebody types; its verbs write their own rows.
          if (operation === 'update' && publicationOf(collection)) return
          if (operation === 'create' && !creations) return
          const before = operation === 'update' ? (previousDoc ?? {}) : {}
          const note = publicationOf(collection) ? undefined : noteOf(config.fields, before, doc, req)
          await writeAudit(req, {
            action: operation,
            subject: slug,
            document: doc.id,
            title: title(doc),
            note,
          })
        },
      ],
      afterDelete: [
        ...(hooks.afterDelete ?? []),
        async ({ doc, req }) => {
          await writeAudit(req, { action: 'delete', subject: slug, document: doc.id, title: title(doc) })
        },
      ],
      afterLogin: [
        ...(hooks.afterLogin ?? []),
        async ({ req, user }) => {
          await writeAudit(req, { action: 'signIn', subject: slug, document: user.id, title: title(user) })
        },
      ],
      afterLogout: [
        ...(hooks.afterLogout ?? []),
        async ({ req }) => {
          await writeAudit(req, {
            action: 'signOut',
            subject: slug,
            document: req.user?.id,
            title: req.user?.name,
          })
        },
      ],
    },
  }
}

/** A password is told of as changed, never told. */
function noteOf(fields: Field[], before: object, after: object, req: PayloadRequest): string | undefined {
  const changes = beforeAfter(fields, before, after)
  const isPassword = Boolean((req.data as { password?: unknown } | undefined)?.password)
  return [changes, isPassword && '设了密码'].filter(Boolean).join('；') || undefined
}

function globalWithAudit(global: GlobalConfig): GlobalConfig {
  return {
    ...global,
    hooks: {
      ...global.hooks,
      afterChange: [
        ...(global.hooks?.afterChange ?? []),
        async ({ doc, global: config, previousDoc, req }) => {
          const note = beforeAfter(config.fields, previousDoc ?? {}, doc)
          await writeAudit(req, { action: 'update', subject: global.slug, title: String(global.label), note })
        },
      ],
    },
  }
}
