import type { Page } from '@/ui/page'
import { nothingMadePage } from '../pages/nothing-made'

/** Why there is no PDF: no browser on the server, too many waiting, or it did not work. */
export type NoPrint = 'none' | 'busy' | 'failed'

const words = {
  none: { title: '这里生成不了PDF', text: '服务器上没有能打印的浏览器程序。' },
  busy: { title: '正在打印的太多', text: '一分钟后再打开这个链接，就能拿到PDF。' },
  failed: { title: 'PDF没有生成出来', text: '已经记录下来。五分钟后可以再试一次。' },
} satisfies Record<NoPrint, { title: string; text: string }>

/** The page itself prints as well. `path` is its address. */
export const noPrintPage = (why: NoPrint, path: string): Page =>
  nothingMadePage({
    ...words[why],
    instead: '打开展板的页面，用浏览器的“打印”，纸张选A3，就能直接打印；想存成文件，打印机选“另存为PDF”。',
    page: { href: path, label: '打开展板的页面' },
  })
