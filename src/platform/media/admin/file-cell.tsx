import { Link, Thumbnail } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'

/** A file in lists by its picture and the name it came with; the stored name is a hash nobody recognises. */
export function FileCell({ collectionSlug, payload, rowData }: DefaultServerCellComponentProps) {
  const { id, thumbnailURL, title } = rowData ?? {}
  return (
    <Link className="file-cell" href={`${payload.config.routes.admin}/collections/${collectionSlug}/${id}`}>
      <Thumbnail fileSrc={thumbnailURL ?? undefined} size="small" />
      <span>{title || '未命名文件'}</span>
    </Link>
  )
}
