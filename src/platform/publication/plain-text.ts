import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'

type RichText = Parameters<typeof convertLexicalToPlaintext>[0]['data']

/** The words of a rich text, or '' where there is none. */
export const plainText = (data: unknown): string =>
  data ? convertLexicalToPlaintext({ data: data as RichText }) : ''

/** Joins the parts of a document's text that are there. */
export const joinText = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join('\n')
