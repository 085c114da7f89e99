import './org-chart.css'
import { Picture } from '@/ui/picture'
import { type LeadingGroupRole, leadingGroupRoles } from '../posts'
import type { LeadingMember } from '../views'

const levels = Object.keys(leadingGroupRoles) as LeadingGroupRole[]

/** Who leads and who does what, level by level. A nested list with lines drawn between: read aloud it loses nothing. */
export function OrgChart({ members }: { members: LeadingMember[] }) {
  return (
    <ol className="org">
      {levels.map((level) => {
        const people = members.filter(({ role }) => role === level)
        if (people.length === 0) return null
        return (
          <li key={level} className={`org-level org-${level}`}>
            <p className="org-role">{leadingGroupRoles[level]}</p>
            <ul className="org-people">
              {people.map((person) => (
                <li key={person.href}>
                  <Person person={person} />
                </li>
              ))}
            </ul>
          </li>
        )
      })}
    </ol>
  )
}

function Person({ person }: { person: LeadingMember }) {
  return (
    <a className="org-person" href={person.href}>
      {person.portrait && <Picture picture={person.portrait} cut="4x5" sizes="64px" />}
      <span className="org-words">
        <span className="org-name">
          {person.name}
          {person.post && <span className="org-post">{person.post}</span>}
        </span>
        {person.duties && <span className="org-duties">{person.duties}</span>}
      </span>
    </a>
  )
}
