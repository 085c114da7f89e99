'use client'

import { toast } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { NotDone, type Picture, sendPicture } from './send-picture'

/** A file on its way. `trouble`: why it did not arrive. */
export type Upload = { key: string; name: string; percent: number; trouble?: string }

/** The server decodes one after the other; a second on the line keeps it busy. */
const AT_ONCE = 2

/** over plain HTTP there is no randomUUID */
const newKey = (): string => crypto.randomUUID?.() ?? `${Math.random()}`

/** A browser knows films and documents by their names; a HEIC it may not know at all. */
const isNoPicture = ({ type }: File): boolean => type !== '' && !type.startsWith('image/')

/** Sends files, and hands the pictures over in the order they were chosen, each as soon as those before it are there. */
export function useUploads(onArrival: (picture: Picture) => void) {
  const [uploads, setUploads] = useState<Upload[]>([])
  const waiting = useRef<{ key: string; file: File; leave: AbortController }[]>([])
  const leaving = useRef(new Map<string, AbortController>())
  const running = useRef(0)
  /** in the order they were chosen, which a slow file must not change */
  const queue = useRef<{ key: string; isOver: boolean; picture?: Picture }[]>([])

  const change = (key: string, part: Partial<Upload>) =>
    setUploads((all) => all.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)))
  const remove = (key: string) => setUploads((all) => all.filter((upload) => upload.key !== key))

  /** In the list, and beside the page: the list is gone while another tab of the form is open. */
  const tell = (key: string, file: File, trouble: string) => {
    change(key, { trouble })
    toast.error(`${file.name}：${trouble}`)
  }
  const refuse = (file: File) => {
    const key = newKey()
    setUploads((all) => [...all, { key, name: file.name, percent: 0 }])
    tell(key, file, '这里只放照片。视频和附件请在「图片与附件」里上传。')
  }
  const settle = (key: string, picture?: Picture) => {
    const place = queue.current.find((each) => each.key === key)
    if (place) Object.assign(place, { isOver: true, picture })
    while (queue.current[0]?.isOver) {
      const first = queue.current.shift()
      if (!first?.picture) continue
      onArrival(first.picture)
      remove(first.key)
    }
  }
  const next = async (): Promise<void> => {
    const item = waiting.current.shift()
    if (!item) return
    running.current += 1
    const { file, key, leave } = item
    try {
      settle(key, await sendPicture(file, leave.signal, (percent) => change(key, { percent })))
    } catch (error) {
      settle(key)
      if (leave.signal.aborted) remove(key)
      else tell(key, file, error instanceof NotDone ? error.message : '没有上传成功，请再试一次。')
    }
    leaving.current.delete(key)
    running.current -= 1
    void next()
  }
  return {
    uploads,
    add: (files: File[]) => {
      for (const file of files.filter(isNoPicture)) refuse(file)
      for (const file of files.filter((each) => !isNoPicture(each))) {
        const item = { key: newKey(), file, leave: new AbortController() }
        waiting.current.push(item)
        queue.current.push({ key: item.key, isOver: false })
        leaving.current.set(item.key, item.leave)
        setUploads((all) => [...all, { key: item.key, name: file.name, percent: 0 }])
      }
      while (running.current < AT_ONCE && waiting.current.length > 0) void next()
    },
    /** of one on its way, or of the notice that it failed */
    cancel: (key: string) => {
      waiting.current = waiting.current.filter((item) => item.key !== key)
      leaving.current.get(key)?.abort()
      leaving.current.delete(key)
      settle(key)
      remove(key)
    },
  }
}
