import './text-page.css'
import type { ReactNode } from 'react'
import { CountingPhrase } from './counting-phrase'
import { Mark } from './mark'

type TextPageProps = { name: string; head: ReactNode; children: ReactNode }

/** A page that is mainly a text: beside its head on a desktop, below it on a phone. `name` leads the page's own classes. */
export const TextPage = ({ name, head, children }: TextPageProps) => (
  <div className={`frame text-page ${name}-page`}>
    <header className="text-page-head">{head}</header>
    <div className={`text-page-text ${name}-text`}>{children}</div>
  </div>
)

type TextEndProps = { spaces: { href: string; name: string; phrase?: string }[]; word: string }

/** The places a text belongs to, and the mark that ends it. */
export const TextEnd = ({ spaces, word }: TextEndProps) => (
  <div className="text-end">
    {spaces.map((space) => (
      <a key={space.href} className="text-place" href={space.href}>
        {word} {space.phrase && <CountingPhrase phrase={space.phrase} />} {space.name}
      </a>
    ))}
    <Mark className="text-mark" />
  </div>
)
