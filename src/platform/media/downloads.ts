import { populated } from '@/platform/publication/related'
import type { Download } from '@/ui/downloads'
import { mediaPath } from './rendition'

type FileDocument = { filename?: string | null; filesize?: number | null; title?: string | null }

/** `select` that reads what downloadsOf needs. */
export const downloadFields = { filename: true, filesize: true, title: true } as const

/** Attachments a visitor may have, as links. */
export function downloadsOf(files: (number | FileDocument)[] | null | undefined): Download[] {
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
