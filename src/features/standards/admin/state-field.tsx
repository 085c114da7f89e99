import './state-field.css'
import type { UIFieldServerComponent } from 'payload'
import { longDate } from '@/ui/day'
import { StateMark } from '../components/state-mark'
import { findTaskView } from '../queries'

/** Over a task's form: where it stands by what is published, which nobody fills in. */
export const StateField: UIFieldServerComponent = async ({ id, payload, user }) => {
  if (id === undefined || !user) return null
  // as it was last saved; a draft that lacks what a state needs has none yet
  const doc = await payload.findByID({
    collection: 'standards',
    id,
    draft: true,
    depth: 0,
    user,
    overrideAccess: false,
    disableErrors: true,
  })
  if (!doc?.since || !doc.frequency || !doc.aspect) return null
  const { evidence, reason, state } = await findTaskView(payload, doc)
  return (
    <section aria-label="现在的状态" className="standards-state desk-standards">
      <p>
        <StateMark state={state} />
        <span>{reason}</span>
      </p>
      {evidence.length > 0 && (
        <ul>
          {evidence.map(({ day, href, label, title }) => (
            <li key={href}>
              {longDate(day)} {label}{' '}
              <a href={href} rel="noreferrer" target="_blank">
                {title}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="standards-state-how">动态等内容在“对应的一览表任务”里选了这一项，发布之后就列在这里。</p>
    </section>
  )
}
