import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Opens the rich texts of the desk to the proofreading panel. */
export const ProofreadingFeature = createServerFeature({
  feature: { ClientFeature: '/platform/proofreading/admin/feature#ProofreadingFeatureClient' },
  key: 'proofreading',
})
