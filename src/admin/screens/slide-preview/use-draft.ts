'use client'

import { useAllFormFields, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { DraftSlide } from '@/screens/draft/types'
import { ask, toldBy } from '../ask'

/** Somebody who types pauses this long (ms) now and then. */
const PAUSE = 500

/** The form as a slide, made anew in each pause of typing. `told`: a sentence on what did not work. */
export function useDraft(): { draft?: DraftSlide; told?: string } {
  const { collectionSlug: collection } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const { getData } = useForm()
  const [state, setState] = useState<{ draft?: DraftSlide; told?: string }>({})
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fields are what the form's data is as of
  useEffect(() => {
    let isLatest = true
    const timer = setTimeout(() => {
      ask<DraftSlide>('/api/screen-control/slide', 'POST', { collection, data: getData() }).then(
        (draft) => isLatest && setState({ draft }),
        (error) => isLatest && setState((before) => ({ ...before, told: toldBy(error) })),
      )
    }, PAUSE)
    return () => {
      isLatest = false
      clearTimeout(timer)
    }
  }, [collection, fields, getData])
  return state
}
