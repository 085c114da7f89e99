import type { ReactNode } from 'react'
import { Mark } from '@/ui/mark'

/** What the page is about. */
export function Head({ title, children }: { title: string; children: ReactNode }) {
  return (
    <header className="install-head">
      <Mark />
      <h1>{title}</h1>
      <p>{children}</p>
    </header>
  )
}

/** One numbered step, or a part without a number. */
export function Part({ number, title, children }: { number?: string; title: string; children: ReactNode }) {
  return (
    <section className="install-part">
      <h2>
        {number && <span className="install-number">{number}</span>}
        {title}
      </h2>
      {children}
    </section>
  )
}

/** A fingerprint in groups, to be compared by eye. */
export function Fingerprint({ name, where, groups }: { name: string; where: string; groups: string[] }) {
  return (
    <div>
      <dt>
        {where} {name}
      </dt>
      <dd>
        {groups.map((group) => (
          <code key={group}>{group}</code>
        ))}
      </dd>
    </div>
  )
}
