import {
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import { ProofreadingFeature } from '@/platform/proofreading/feature'
import { PasteFeature } from './paste/feature'

/**
 * What an article needs and no more: the site sets indents, sizes and colours, so there is nothing to get wrong by hand.
 * Headings start at h2: the title of the page is its h1.
 */
export const richText = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    OrderedListFeature(),
    UnorderedListFeature(),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    LinkFeature({
      enabledCollections: [
        'news',
        'spaces',
        'members',
        'integrity',
        'boards',
        'campaigns',
        'learning',
        'disclosures',
        'documents',
        'standards',
        'consultations',
      ],
    }),
    UploadFeature({
      enabledCollections: ['media'],
      collections: { media: { fields: [{ name: 'caption', type: 'text', label: '图注', maxLength: 80 }] } },
    }),
    EXPERIMENTAL_TableFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    PasteFeature(),
    ProofreadingFeature(),
  ],
})
