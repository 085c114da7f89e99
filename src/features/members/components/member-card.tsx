import './member-card.css'
import { Picture } from '@/ui/picture'
import type { MemberCard } from '../views'

type MemberCardProps = { member: MemberCard; heading?: 'h2' | 'h3'; eager?: boolean }

/** A portrait, and what this member does for others: not titles. */
export function MemberCardView({ member, heading: Heading = 'h3', eager }: MemberCardProps) {
  return (
    <a className="member-card" href={member.href}>
      {member.portrait ? (
        <Picture picture={member.portrait} cut="4x5" sizes="(min-width: 1024px) 272px, 46vw" eager={eager} />
      ) : (
        <span className="member-blank" aria-hidden="true">
          {Array.from(member.name)[0]}
        </span>
      )}
      <Heading className="member-name">
        {member.name}
        {member.duty && <span className="member-duty">{member.duty}</span>}
      </Heading>
      {member.help.map((line) => (
        <p key={line} className="member-help">
          {line}
        </p>
      ))}
    </a>
  )
}
