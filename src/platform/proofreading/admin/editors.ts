import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import type { Finding } from '../finding'

/** The rich texts on the screen, by the path of their field: the panel stands outside them. */
const editors = new Map<string, { editor: LexicalEditor; mark: Mark }>()

type Mark = (findings: readonly Finding[]) => void

/** For the time a rich text is on the screen. @returns its end */
export function enrol(path: string, editor: LexicalEditor, mark: Mark): () => void {
  editors.set(path, { editor, mark })
  mark(shown)
  return () => {
    editors.delete(path)
  }
}

export const editorAt = (path: string | undefined): LexicalEditor | undefined =>
  editors.get(path ?? '')?.editor

let shown: readonly Finding[] = []

/** Marks these in all rich texts, now and when one appears. */
export function markAll(findings: readonly Finding[]): void {
  shown = findings
  for (const { mark } of editors.values()) mark(findings)
}
