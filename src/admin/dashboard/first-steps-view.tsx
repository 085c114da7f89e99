import type { FirstStep } from './first-steps'

/** Stands on the dashboard until something is published. */
export function FirstSteps({ steps }: { steps: FirstStep[] }) {
  return (
    <section className="desk-section desk-first" aria-labelledby="desk-first">
      <h2 id="desk-first">从这里开始</h2>
      <ol>
        {steps.map((step) => (
          <li key={step.title} className={step.done ? 'desk-step-done' : undefined}>
            <h3>
              {step.title}
              {step.done && <span className="desk-note">已完成</span>}
            </h3>
            <p>{step.how}</p>
            {step.href && !step.done && (
              <a className="desk-button" href={step.href}>
                {step.action}
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
