'use client'

import { useFormFields } from '@payloadcms/ui'
import { idIn } from '@/platform/relation'

/** The pictures of a text beside its gallery: the cover, and those inside rich texts, each once. */
export function useOtherPictures(gallery: (number | undefined)[]): number[] {
  const found = useFormFields(([fields]) =>
    Object.entries(fields ?? {})
      .flatMap(([path, { value }]) => (path === 'cover' ? [idIn(value)] : picturesIn(value)))
      .join(),
  )
  const ids = found.split(',').flatMap((id) => (id ? [Number(id)] : []))
  return [...new Set(ids)].filter((id) => !gallery.includes(id))
}

type Node = { type?: string; relationTo?: string; value?: unknown; children?: Node[]; root?: Node }

function picturesIn(value: unknown): unknown[] {
  const { root } = (typeof value === 'object' && value !== null ? value : {}) as Node
  return root ? below(root) : []
}

function below({ children = [], relationTo, type, value }: Node): unknown[] {
  return type === 'upload' && relationTo === 'media' ? [idIn(value)] : children.flatMap(below)
}
