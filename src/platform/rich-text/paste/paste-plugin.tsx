'use client'

import { $createUploadNode } from '@payloadcms/richtext-lexical/client'
import {
  $getRoot,
  $insertNodes,
  COMMAND_PRIORITY_HIGH,
  type LexicalEditor,
  type LexicalNode,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'
import { cleanHtml, isForeign, placeholder } from './clean-html'

/** pictures pasted since the page was opened, so that each has a number of its own */
let pasted = 0

/** Takes what is pasted from Word, WPS, WeChat and other pages without its markup, and fetches the pictures it may. */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const data = event instanceof ClipboardEvent ? event.clipboardData : null
          if (!data || !isForeign(data)) return false
          event.preventDefault()
          const first = pasted + 1
          const { html, lostPictures, pictures } = cleanHtml(data.getData('text/html'), first)
          pasted += pictures.length
          if (!html.body.hasChildNodes()) return false
          $insertNodes($generateNodesFromDOM(editor, html))
          if (lostPictures > 0)
            toast.info(`有 ${lostPictures} 张图片没有跟着粘贴过来，请到「图片与附件」里上传。`)
          if (pictures.length > 0) queueMicrotask(() => void fetchPictures(editor, pictures, first))
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )
  return null
}

/** One after the other: each takes the place that was kept for it, or tells why it did not come. */
async function fetchPictures(editor: LexicalEditor, pictures: string[], first: number): Promise<void> {
  const toastId = toast.loading(`正在取回 ${pictures.length} 张图片…`)
  const troubles = new Set<string>()
  let fetched = 0
  for (const [index, url] of pictures.entries()) {
    const answer = await fetchPicture(url)
    if (typeof answer === 'string') troubles.add(answer)
    else fetched += 1
    editor.update(() => $fill(placeholder(first + index), typeof answer === 'string' ? undefined : answer))
  }
  toast.dismiss(toastId)
  if (fetched > 0) toast.success(`已取回 ${fetched} 张图片，请补上图片说明和同意情况。`)
  for (const trouble of troubles) toast.error(trouble)
}

/** Puts a picture where its placeholder stands, which may have been joined to other words; without one takes it out. */
function $fill(words: string, picture: number | undefined): void {
  const holder = $getRoot()
    .getAllTextNodes()
    .findLast((node) => node.getTextContent().includes(words))
  const block = holder?.getTopLevelElement()
  if (!holder || !block) return
  if (picture !== undefined) block.insertAfter($pictureOf(picture))
  if (block.getTextContent() === words) block.remove()
  else holder.setTextContent(holder.getTextContent().replace(words, ''))
}

const $pictureOf = (id: number): LexicalNode =>
  $createUploadNode({ data: { fields: {}, relationTo: 'media', value: id } as never })

async function fetchPicture(url: string): Promise<number | string> {
  const response = await fetch('/api/media/fetch', {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'zh' },
    body: JSON.stringify({ url }),
  }).catch(() => undefined)
  const answer = await response?.json().catch(() => ({}))
  return answer?.doc?.id ?? answer?.errors?.[0]?.message ?? '网络不通，图片没有取回。'
}
