import type { Page } from '@/ui/page'
import { nothingMadePage } from '../pages/nothing-made'

/** Why there is no picture: no Chinese font on the server, too many waiting, or it did not work. */
export type NoPicture = 'fonts' | 'busy' | 'failed'

const words = {
  fonts: {
    title: '这里画不了图片',
    text: '服务器上没有中文字体。请管理员装上一种（Linux 上是 fonts-noto-cjk），再重启网站。',
  },
  busy: { title: '正在画的图片太多', text: '一分钟后再打开这个链接，就能拿到图片。' },
  failed: { title: '图片没有画出来', text: '已经记录下来。五分钟后可以再试一次。' },
} satisfies Record<NoPicture, { title: string; text: string }>

/** `path`: the week's page */
export const noPicturePage = (why: NoPicture, path: string): Page =>
  nothingMadePage({
    ...words[why],
    instead: '小结的页面照常能看，也可以把它的网址发到班级群。',
    page: { href: path, label: '打开小结' },
  })
