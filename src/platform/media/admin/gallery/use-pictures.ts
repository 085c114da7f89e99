'use client'

import { useEffect, useRef, useState } from 'react'
import type { Media } from '@/payload-types'
import { changePicture, NotDone, type Picture } from './send-picture'

/** The media documents behind the rows of a gallery. `troubles`: by id, why a change was not taken. */
export function usePictures(ids: number[]) {
  const [pictures, setPictures] = useState<Record<number, Picture>>({})
  const [troubles, setTroubles] = useState<Record<number, string | undefined>>({})
  const asked = useRef(new Set<number>())

  const keep = (docs: Picture[]) =>
    setPictures((all) => ({ ...all, ...Object.fromEntries(docs.map((doc) => [doc.id, doc])) }))

  const wanted = ids.filter((id) => !asked.current.has(id))
  const list = wanted.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list says which are new
  useEffect(() => {
    if (!list) return
    for (const id of wanted) asked.current.add(id)
    const query = new URLSearchParams({ 'where[id][in]': list, depth: '0', limit: '0' })
    fetch(`/api/media?${query}`, { credentials: 'include' })
      .then((response) => response.json())
      .then(({ docs = [] }: { docs?: Picture[] }) => keep(docs))
      .catch(() => undefined)
  }, [list])

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
  return {
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
