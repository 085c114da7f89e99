'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Media } from '@/payload-types'
import { changePicture, NotDone, type Picture } from './send-picture'

async function readPictures(ids: number[]): Promise<Picture[]> {
  if (ids.length === 0) return []
  const query = new URLSearchParams({ 'where[id][in]': ids.join(), depth: '0', limit: '0' })
  const response = await fetch(`/api/media?${query}`, { credentials: 'include' })
  const { docs }: { docs: Picture[] } = await response.json()
  return docs
}

/** The media documents behind the rows of a gallery. `troubles`: by id, why a change was not taken. */
export function usePictures(ids: number[]) {
  const [pictures, setPictures] = useState<Record<number, Picture>>({})
  const [troubles, setTroubles] = useState<Record<number, string | undefined>>({})
  const asked = useRef(new Set<number>())

  const keep = useCallback(
    (docs: Picture[]) =>
      setPictures((all) => ({ ...all, ...Object.fromEntries(docs.map((doc) => [doc.id, doc])) })),
    [],
  )

  const wanted = ids.filter((id) => !asked.current.has(id))
  const list = wanted.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list says which are new
  useEffect(() => {
    if (!list) return
    for (const id of wanted) asked.current.add(id)
    readPictures(wanted)
      .then(keep)
      .catch(() => {
        for (const id of wanted) asked.current.delete(id)
      })
  }, [list])

  // consent and pixelation are done in a tab of their own: whoever comes back sees what they did there
  useEffect(() => {
    const again = () => void readPictures([...asked.current]).then(keep, () => undefined)
    window.addEventListener('focus', again)
    return () => window.removeEventListener('focus', again)
  }, [keep])

  const change = async (id: number, part: Partial<Media>): Promise<boolean> => {
    try {
      keep([await changePicture(id, part)])
      setTroubles((all) => ({ ...all, [id]: undefined }))
      return true
    } catch (error) {
      const trouble = error instanceof NotDone ? error.message : '没有保存成功，请再试一次。'
      setTroubles((all) => ({ ...all, [id]: trouble }))
      return false
    }
  }
  /** One decision for those of them that still wait for one, as the server has them now. */
  const decide = async (of: number[], decision: Partial<Media>): Promise<void> => {
    const now = await readPictures(of).catch(() => [])
    keep(now)
    for (const { consentStatus, id } of now) if (consentStatus === 'pending') await change(id, decision)
  }
  return {
    decide,
    pictures,
    troubles,
    change,
    /** one that has just been sent needs no asking for */
    arrived: (picture: Picture) => {
      asked.current.add(picture.id)
      keep([picture])
    },
  }
}
