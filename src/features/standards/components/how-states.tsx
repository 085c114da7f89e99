import './how-states.css'
import { type TaskState, taskStates } from '../words'
import { StateSign } from './state-mark'

/** How a state comes about, for whoever wonders: it is no mark somebody gives. */
const rules = {
  done: '只做一次的，有了依据；每月、每季度、每学期、每年都要做的，这一期已经有依据。',
  onTime: '上一期做到了，这一期还有时间。',
  notDue: '刚开始要求，或者完成日期还没有到。',
  late: '整整上一期没有依据，或者过了完成日期还没有依据。',
} satisfies Record<TaskState, string>

/** 状态怎么算, folded. */
export function HowStates() {
  return (
    <details className="how-states">
      <summary>状态是怎么算出来的</summary>
      <p>
        没有人填进度。支部每发布一条动态、一份公开或一项制度，可以写明它对应哪项任务，这就是依据；撤下依据，状态也跟着变。
        一学期从开学算到下一学期开学前一天，整月放假的月份不作要求，假期里做的算到放假前的那个月。
      </p>
      <dl>
        {(Object.keys(rules) as TaskState[]).map((state) => (
          <div key={state} className={`how-state state-${state}`}>
            <dt>
              <StateSign state={state} />
              {taskStates[state]}
            </dt>
            <dd>{rules[state]}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
