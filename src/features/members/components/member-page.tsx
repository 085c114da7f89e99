import './member-page.css'
import type { ReactNode } from 'react'
import { CountingPhrase } from '@/ui/counting-phrase'
import { Figure } from '@/ui/figure'
import { UpLink } from '@/ui/page-head'
import { hasText, RichText } from '@/ui/rich-text'
import type { MemberView } from '../views'

/** A member: first what they do for others, then what they promised and did; honours last. */
export function MemberPageView({ member }: { member: MemberView }) {
  return (
    <article className="frame member-page">
      <UpLink href="/members" label="先锋风采" />
      {member.portrait && (
        <div className="member-portrait">
          <Figure picture={member.portrait} cut="4x5" sizes="(min-width: 1024px) 380px, 36vw" eager />
        </div>
      )}
      <header className="member-head">
        <h1 className="member-title">{member.name}</h1>
        <ul className="member-roles">
          {rolesOf(member).map((role) => (
            <li key={role}>{role}</li>
          ))}
        </ul>
      </header>
      <div className="member-main">
        <PioneerPost post={member.pioneerPost} />
        {member.motto && <p className="member-motto">{member.motto}</p>}
        <Pledge member={member} />
        {hasText(member.deeds) && (
          <Block title="做过的事">
            <RichText value={member.deeds} links={member.links} />
          </Block>
        )}
        <Pairs pairs={member.pairs} />
        <Places spaces={member.spaces} />
        <Honours honours={member.honours} />
      </div>
    </article>
  )
}

function rolesOf({ post, duty, adminPost, professionalTitle, partyYears, duties }: MemberView): string[] {
  const years = partyYears ? `党龄${partyYears}年` : undefined
  const share = duties ? `分工：${duties}` : undefined
  return [post, adminPost, duty, professionalTitle, years, share].filter((role) => role !== undefined)
}

function PioneerPost({ post }: { post: MemberView['pioneerPost'] }) {
  if (!post) return null
  return (
    <section className="pioneer-post" aria-labelledby="pioneer-post">
      <h2 id="pioneer-post">党员先锋岗</h2>
      {post.help && <p className="pioneer-help">{post.help}</p>}
      <p>{[post.when, post.where].filter(Boolean).join('，')}</p>
    </section>
  )
}

function Pledge({ member: { pledge, progress } }: { member: MemberView }) {
  if (!pledge && !progress) return null
  return (
    <Block title="承诺与做到">
      <dl className="member-pledge">
        {pledge && (
          <div>
            <dt>承诺</dt>
            <dd>{pledge}</dd>
          </div>
        )}
        <div>
          <dt>做到</dt>
          <dd>{progress ?? '进行中，还没有写下结果。'}</dd>
        </div>
      </dl>
    </Block>
  )
}

function Pairs({ pairs }: { pairs: MemberView['pairs'] }) {
  if (pairs.length === 0) return null
  return (
    <Block title="师徒结对">
      <ul className="member-lines">
        {pairs.map((pair) => (
          <li key={`${pair.mentor}${pair.mentee}`}>
            <p>
              {pair.mentor} 带 {pair.mentee}
              {pair.since && <span className="member-soft">，{pair.since}起</span>}
            </p>
            {pair.outcome && <p className="member-soft">{pair.outcome}</p>}
          </li>
        ))}
      </ul>
    </Block>
  )
}

function Places({ spaces }: { spaces: MemberView['spaces'] }) {
  if (spaces.length === 0) return null
  return (
    <Block title="常在这里">
      <ul className="member-places">
        {spaces.map((space) => (
          <li key={space.href}>
            <a href={space.href}>
              {space.phrase && <CountingPhrase phrase={space.phrase} />} {space.name}
            </a>
          </li>
        ))}
      </ul>
    </Block>
  )
}

function Honours({ honours }: { honours: MemberView['honours'] }) {
  if (honours.length === 0) return null
  return (
    <Block title="荣誉">
      <ul className="member-lines">
        {honours.map((honour) => (
          <li key={`${honour.title}${honour.year}`}>
            {honour.title}
            <span className="member-soft">　{[honour.year, honour.issuer].filter(Boolean).join('，')}</span>
          </li>
        ))}
      </ul>
    </Block>
  )
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="member-block">
      <h2>{title}</h2>
      {children}
    </section>
  )
}
