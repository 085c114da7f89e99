import './learning-list.css'
import { EmptyState } from '@/ui/empty-state'
import { FilterLinks } from '@/ui/filter-links'
import { PageHead } from '@/ui/page-head'
import { learningAddress } from '../addresses'
import type { LearningMonth, LearningPlan } from '../views'
import { modes } from '../words'
import { LearningRow } from './learning-row'

/** The plan: this month first, then what comes, then what was. */
export function LearningListView({ plan, title }: { plan: LearningPlan; title: string }) {
  return (
    <div className="frame learning-list">
      <PageHead
        title={title}
        text="五分钟学一件事：一个问题，一个例子，一件明天就能做的事。不打卡，不计分，也不记谁看过。"
      >
        <ModeLinks plan={plan} />
        <YearLinks plan={plan} />
      </PageHead>
      {plan.now && <Month month={plan.now} when="本月" none={noneOf(plan)} />}
      {plan.coming.map((month) => (
        <Month key={month.key} month={month} when="接下来" />
      ))}
      {plan.past.map((month) => (
        <Month key={month.key} month={month} />
      ))}
      {plan.year && plan.past.length === 0 && (
        <EmptyState
          title="这里还没有内容"
          text="换一种学法或年份看看。"
          link={{ href: '/learning', label: '看本月的安排' }}
        />
      )}
    </div>
  )
}

function Month({ month, when, none }: { month: LearningMonth; when?: string; none?: string }) {
  return (
    <section className="learning-month" aria-labelledby={`month-${month.key}`}>
      <h2 id={`month-${month.key}`} className="learning-plate">
        {when && <span className="learning-when">{when}</span>}
        <span className="learning-year">{month.year}年</span>
        <span className="learning-number">
          <b>{month.month}</b>月
        </span>
      </h2>
      {month.items.length === 0 ? (
        <p className="learning-none">{none}</p>
      ) : (
        <ul>
          {month.items.map((item) => (
            <li key={item.href}>
              <LearningRow item={item} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const noneOf = ({ mode, coming, past }: LearningPlan): string =>
  coming.length + past.length > 0
    ? `本月还没有${mode ? modes[mode] : '学习'}安排，可以先看下面的。`
    : '还没有学习安排。第一篇发布之后，会列在这里。'

function ModeLinks({ plan: { mode, year, modes: counted } }: { plan: LearningPlan }) {
  const links = counted.map((each) => ({
    href: learningAddress({ mode: each.mode, year }),
    label: modes[each.mode],
    count: each.count,
    current: each.mode === mode,
  }))
  return (
    <FilterLinks
      label="怎么学"
      links={[{ href: learningAddress({ year }), label: '全部', current: !mode }, ...links]}
    />
  )
}

function YearLinks({ plan: { mode, year, years } }: { plan: LearningPlan }) {
  if (years.length < 2) return null
  const links = years.map((each) => ({
    href: learningAddress({ mode, year: each }),
    label: `${each}年`,
    current: each === year,
  }))
  return (
    <FilterLinks
      label="按年份"
      links={[{ href: learningAddress({ mode }), label: '近一年', current: !year }, ...links]}
    />
  )
}
