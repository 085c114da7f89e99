import { Mark } from '@/ui/mark'
import type { HomeView } from './home'

const beginnings = [
  { title: '先写阵地', text: '把校园里的一区一角一屋一厅写进来，首页就有了地图。' },
  { title: '再写一条动态', text: '最近的一次活动：什么时候，在哪里，做成了什么。' },
  { title: '请党员留下一句话', text: '每周什么时候、在哪里、能帮上什么忙。' },
]

/** The whole home page of a school that has published nothing yet. */
export function HomeBeginning({ view }: { view: Pick<HomeView, 'branch' | 'brand'> }) {
  return (
    <div className="band frame beginning">
      <Mark className="mark beginning-mark" />
      <h1 className="beginning-title">{view.branch}的展厅正在布置</h1>
      <p className="beginning-text">还没有发布内容。第一篇发布之后，这里会自己出现。</p>
      <ol className="beginning-steps">
        {beginnings.map((step) => (
          <li key={step.title}>
            <h2>{step.title}</h2>
            <p>{step.text}</p>
          </li>
        ))}
      </ol>
      <p>
        <a className="button" href="/admin">
          进入编辑后台
        </a>
      </p>
    </div>
  )
}
