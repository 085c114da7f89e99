'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { EditorMarks } from './editor-marks'

/** What proofreading needs inside a rich text: a way in, and its marks. */
export const ProofreadingFeatureClient = createClientFeature({
  plugins: [{ Component: EditorMarks, position: 'normal' }],
})
