'use client'

import { useEffect, useState } from 'react'
import type { Places } from '@/screens/control/places'
import { ask } from './ask'

let asked: Promise<Places> | undefined

/** All screens and groups, none while `loaded` is false; asked for once however many ask. */
export function usePlaces(): Places & { loaded: boolean } {
  const [places, setPlaces] = useState({ screens: [], groups: [], loaded: false } as Places & {
    loaded: boolean
  })
  useEffect(() => {
    asked ??= ask<Places>('/api/screen-control/places').finally(() => {
      asked = undefined
    })
    asked.then(
      (answer) => setPlaces({ ...answer, loaded: true }),
      () => undefined, // the choice stays with all screens
    )
  }, [])
  return places
}
