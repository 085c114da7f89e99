import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Pasted text comes without the markup of the program it was written in. */
export const PasteFeature = createServerFeature({
  feature: { ClientFeature: '/platform/rich-text/paste/feature-client#PasteFeatureClient' },
  key: 'cleanPaste',
})
