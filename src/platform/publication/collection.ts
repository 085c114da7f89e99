import type { CollectionConfig, Field } from 'payload'
import { proofreadEndpoint } from '@/platform/proofreading/endpoint'
import { bulkTrash } from '@/platform/review/bulk-trash'
import { reviewEndpoint } from '@/platform/review/endpoint'
import { forgetDeleted, guardChange, guardDelete, guardOperation } from '@/platform/review/guard'
import { syncOrder } from '@/platform/review/order'
import { restoreAsDraft } from '@/platform/review/restore'
import { standingEndpoint } from '@/platform/review/standing-endpoint'
import { syncTrash } from '@/platform/review/trash'
import { publishedFields } from './fields'
import { previewOf } from './preview'
import { screensPanel } from './screens-panel'
import type { Publication, PublishedDocument } from './types'

type Access = Required<
  Pick<
    NonNullable<CollectionConfig['access']>,
    'create' | 'read' | 'readVersions' | 'update' | 'delete' | 'unlock' | 'admin'
  >
>
export type ContentAccess = Omit<Access, 'unlock' | 'admin'>

type Options<T extends PublishedDocument> = Omit<
  CollectionConfig,
  'access' | 'versions' | 'trash' | 'custom'
> & {
  access: ContentAccess
  publication: Publication<T>
}

/** Somebody who stops typing for so long is not in a colleague's way any more. Typing renews it every 10 s. */
const EDITING_SECONDS = 60

/** Editing waits at least this long (ms) between automatic saves: see payload-notes.md. */
const AUTOSAVE_INTERVAL = 3000

const reviewBar: Field = {
  name: 'reviewBar',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/platform/review/admin/review-bar#ReviewBar' } },
}

const proofreadingPanel: Field = {
  name: 'proofreadingPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/platform/proofreading/admin/panel#ProofreadingPanel' },
  },
}

/** What has a page can be looked at before it is published. */
const previewsOf = (slug: string): CollectionConfig['admin'] => ({
  livePreview: { url: ({ data, req }) => previewOf(slug, data?.id, req.user) },
  preview: (data, { req }) => previewOf(slug, data?.id as number | undefined, req.user),
})

/**
 * A collection the public sees: drafts and versions, trash, the common fields, the review verbs and the guards that
 * leave no way round them. A feature's collection.ts gives its own fields, labels, access and `publication`.
 */
export function publishedCollection<T extends PublishedDocument>(options: Options<T>): CollectionConfig {
  const { publication, admin, hooks, endpoints, fields, ...rest } = options
  const hasSlide = publication.onScreens !== false
  return {
    ...rest,
    custom: { publication },
    trash: true,
    // the list's bulk edit would offer Payload's own publish and unpublish; bulkTrash keeps the list's trash working
    disableBulkEdit: true,
    lockDocuments: { duration: EDITING_SECONDS },
    versions: {
      maxPerDoc: 50,
      drafts: {
        autosave: { interval: AUTOSAVE_INTERVAL, showSaveDraftButton: true },
        schedulePublish: false,
        validate: false,
      },
    },
    endpoints: [
      standingEndpoint(options.slug),
      reviewEndpoint(options.slug),
      proofreadEndpoint(options.slug),
      restoreAsDraft(options.slug),
      bulkTrash(options.slug),
      ...(endpoints || []),
    ],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), guardOperation],
      beforeChange: [...(hooks?.beforeChange ?? []), guardChange],
      afterChange: [...(hooks?.afterChange ?? []), syncTrash, syncOrder],
      beforeDelete: [...(hooks?.beforeDelete ?? []), guardDelete],
      afterDelete: [...(hooks?.afterDelete ?? []), forgetDeleted],
    },
    admin: {
      ...admin,
      ...(publication.path && previewsOf(options.slug)),
      components: {
        ...admin?.components,
        edit: {
          ...admin?.components?.edit,
          PublishButton: '/platform/review/admin/verb-buttons#VerbButtons',
          UnpublishButton: '/platform/review/admin/nothing#Nothing',
          Status: {
            path: '/platform/review/admin/document-state#DocumentState',
            serverProps: { collection: options.slug },
          },
        },
      },
    },
    fields: [
      reviewBar,
      ...(hasSlide ? [screensPanel] : []),
      proofreadingPanel,
      ...(fields as Field[]),
      ...publishedFields({ slug: options.slug, hasPage: Boolean(publication.path), hasSlide }),
    ],
  }
}
