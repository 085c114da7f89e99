import { Mark } from '@/ui/mark'
import type { Page } from '@/ui/page'
import './statement.css'

type Failure = 404 | 405 | 429 | 500 | 503
type Words = { title: string; text: string; hint: string }

const words = {
  404: {
    title: '这里没有这一页',
    text: '网址可能写错了，或者这篇内容已经撤下。',
    hint: '从下面的栏目找，或者搜一搜。',
  },
  405: {
    title: '这个网址只能看，不能提交',
    text: '请从页面上的按钮或链接进来。',
    hint: '回到首页再试一次。',
  },
  429: { title: '请求太快了', text: '同一个网络里短时间内请求太多。', hint: '等一分钟再刷新这一页。' },
  500: {
    title: '这一页没能打开',
    text: '是网站出了问题，已经记录下来。',
    hint: '过一会儿再试；别的页面可能是好的。',
  },
  503: { title: '正在恢复，请稍等', text: '数据暂时读不到，内容没有丢。', hint: '十秒后刷新这一页。' },
} satisfies Record<Failure, Words>

const ways = [
  { href: '/', label: '首页' },
  { href: '/news', label: '党建动态' },
  { href: '/spaces', label: '阵地巡礼' },
  { href: '/search', label: '搜索' },
]

/** What a visitor reads when something is missing or broken: what happened, and what to do. */
export function errorPage(status: Failure): Page {
  const { title, text, hint } = words[status]
  return {
    title,
    description: text,
    path: '/404',
    noIndex: true,
    body: (
      <div className="frame failure">
        <Mark className="failure-mark" />
        <h1>{title}</h1>
        <p>{text}</p>
        <p>{hint}</p>
        <ul className="failure-ways">
          {ways.map((way) => (
            <li key={way.href}>
              <a className="button" href={way.href}>
                {way.label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    ),
  }
}
