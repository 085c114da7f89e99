import './page-head.css'
import type { ReactNode } from 'react'

type PageHeadProps = { title: string; text?: string; children?: ReactNode }

/** The top of a list or statement page: what this is, in one sentence, and the ways to narrow it. */
export function PageHead({ title, text, children }: PageHeadProps) {
  return (
    <header className="page-head">
      <h1>{title}</h1>
      {text && <p className="page-head-text">{text}</p>}
      {children}
    </header>
  )
}

/** Where this page hangs: one step up. */
export function UpLink({ href, label }: { href: string; label: string }) {
  return (
    <a className="up-link" href={href}>
      <span aria-hidden="true">←&nbsp;</span>
      {label}
    </a>
  )
}
