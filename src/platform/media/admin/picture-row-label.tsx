'use client'

import { useRowLabel } from '@payloadcms/ui'

/** The head of a folded row of a gallery: its number and what its caption says. */
export function PictureRowLabel() {
  const { data, rowNumber = 0 } = useRowLabel<{ caption?: string | null }>()
  return (
    <span>
      第 {rowNumber + 1} 张{data?.caption && `：${data.caption}`}
    </span>
  )
}
