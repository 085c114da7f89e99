import { populated } from '@/platform/publication/related'
import type { AttachmentView } from '@/ui/attachments'
import { mediaPath } from './rendition'

type FileDocument = { filename?: string | null; title?: string | null; filesize?: number | null }

/** `select` that reads what attachmentViews needs. By its kind visitors are given the name of a file: see fields.ts. */
export const attachmentFields = {
  filename: true,
  filesize: true,
  kind: true,
  title: true,
} as const satisfies Record<keyof FileDocument | 'kind', true>

/** Files as pages list them; those the reader may not have (ids only) are left out. */
export function attachmentViews(files: (number | FileDocument)[] | null | undefined): AttachmentView[] {
  return (files ?? []).flatMap((relation) => {
    const file = populated(relation)
    if (!file?.filename) return []
    return [{ href: mediaPath(file.filename), name: file.title || '附件', size: sizeOf(file.filesize) }]
  })
}

function sizeOf(bytes: number | null | undefined): string | undefined {
  if (!bytes) return undefined
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`
}
