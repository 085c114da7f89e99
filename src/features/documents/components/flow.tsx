import './flow.css'
import { AttachmentLink } from '@/ui/attachments'
import type { StepView } from '../views'

/** The steps of a procedure one under the other, on a line that leads through them: readable on a phone and on paper. */
export function Flow({ steps }: { steps: StepView[] }) {
  return (
    <section className="flow" aria-labelledby="flow">
      <h2 id="flow">一共{steps.length}步</h2>
      <ol>
        {Array.from(steps.entries(), ([index, step]) => (
          <li key={index} className="flow-step">
            <span className="flow-number" aria-hidden="true">
              {index + 1}
            </span>
            <Step step={step} />
          </li>
        ))}
      </ol>
    </section>
  )
}

const Step = ({ step: { form, title, what, who, within } }: { step: StepView }) => (
  <div className="flow-body">
    <h3>{title}</h3>
    <dl className="flow-facts">
      <div>
        <dt>谁</dt>
        <dd>{who}</dd>
      </div>
      {within && (
        <div>
          <dt>多久之内</dt>
          <dd>{within}</dd>
        </div>
      )}
    </dl>
    <p>{what}</p>
    {form && (
      <div className="flow-form">
        <span className="flow-form-label">用这张表</span>
        <AttachmentLink file={form} />
      </div>
    )}
  </div>
)
