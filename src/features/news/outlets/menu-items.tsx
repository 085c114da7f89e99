'use client'

import { PopupList, toast, useDocumentInfo } from '@payloadcms/ui'
import type { Outlets } from './outlets'

/** In the menu of a published item: the same text for 公众号, for a class group, on paper. */
export function OutletMenuItems() {
  const { hasPublishedDoc, id } = useDocumentInfo()
  if (!hasPublishedDoc || id === undefined) return null
  const read = () => readOutlets(id)
  return (
    <PopupList.ButtonGroup>
      <PopupList.Button id="outlet-wechat" onClick={() => void copy(read(), 'wechat')}>
        复制到公众号
      </PopupList.Button>
      <PopupList.Button id="outlet-group" onClick={() => void copy(read(), 'group')}>
        复制到班级群
      </PopupList.Button>
      <PopupList.Button id="outlet-print" onClick={() => void print(read())}>
        打印（A4）
      </PopupList.Button>
    </PopupList.ButtonGroup>
  )
}

async function readOutlets(id: number | string): Promise<Outlets> {
  const answer = await fetch(`/api/news/${id}/outlets`, { credentials: 'include' })
  const body = await answer.json()
  if (!answer.ok) throw new Error(body.errors?.[0]?.message)
  return body as Outlets
}

const done = {
  wechat: '已复制。在公众号的编辑框里粘贴，图片会一起过去；网站要能从外网打开。',
  group: '已复制标题、开头和网址，可以粘贴到班级群。',
}

/** The promise goes to the clipboard itself: some browsers allow a copy only in the click that asked for it. */
async function copy(outlets: Promise<Outlets>, kind: keyof typeof done): Promise<void> {
  const type = kind === 'wechat' ? 'text/html' : 'text/plain'
  const content = outlets.then((ready) => new Blob([ready[kind]], { type }))
  await navigator.clipboard
    .write([new ClipboardItem({ [type]: content })])
    .then(() => toast.success(done[kind]), refused(outlets))
}

async function print(outlets: Promise<Outlets>): Promise<void> {
  await outlets.then(({ page }) => {
    const opened = window.open(page, '_blank')
    opened?.addEventListener('load', () => opened.print())
  }, refused(outlets))
}

/** What the server said, or else the browser's clipboard is closed to us. */
const refused = (outlets: Promise<Outlets>) => async () => {
  const why = await outlets.then(
    () => '浏览器不让复制。请用 https 地址打开后台，或换一个浏览器。',
    (error: Error) => error.message || '没有复制成功，请检查网络后再试。',
  )
  toast.error(why)
}
