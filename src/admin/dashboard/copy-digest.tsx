'use client'

import { toast } from '@payloadcms/ui'

/** Puts the week's titles and its address on the clipboard. `page`: /digest/2026-w48 */
export function CopyDigest({ page }: { page: string }) {
  return (
    <button type="button" className="desk-button" onClick={() => void copy(readText(page))}>
      复制到班级群
    </button>
  )
}

async function readText(page: string): Promise<string> {
  const answer = await fetch(`${page}/group.txt`)
  if (!answer.ok) throw new Error('这一周的内容刚刚变了，请刷新后再试。')
  return answer.text()
}

/** The promise goes to the clipboard itself: some browsers allow a copy only in the click that asked for it. */
async function copy(text: Promise<string>): Promise<void> {
  const content = text.then((ready) => new Blob([ready], { type: 'text/plain' }))
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': content })])
    toast.success('已复制标题和网址，可以粘贴到班级群。')
  } catch {
    toast.error(await whyNot(text))
  }
}

const whyNot = (text: Promise<string>): Promise<string> =>
  text.then(
    () => '浏览器不让复制。请用 https 地址打开后台，或换一个浏览器。',
    (error: Error) => error.message || '没有复制成功，请检查网络后再试。',
  )
