import './space-map.css'
import { CountingPhrase } from '@/ui/counting-phrase'
import { Phrased } from '@/ui/phrased'
import type { SpaceCard } from '../views'

/** Spaces that share a counting phrase, in the order of the poem. */
export type PhraseGroup = { phrase: string; spaces: SpaceCard[] }

/** The counting phrase as a map: one phrase leads to its space, or to its group where two share it. */
export function SpaceMap({ groups }: { groups: PhraseGroup[] }) {
  return (
    <ul className="space-map">
      {groups.map((group) => (
        <li key={group.phrase}>
          <a className="space-map-cell" href={hrefOf(group)}>
            <CountingPhrase phrase={group.phrase} className="space-map-phrase" />
            {group.spaces.map((space) => (
              <span key={space.href} className="space-map-name">
                <Phrased text={space.name} />
              </span>
            ))}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Spaces by phrase; those without one (supporting rooms) are not on the map. */
export function groupByPhrase(spaces: SpaceCard[]): PhraseGroup[] {
  const groups = new Map<string, PhraseGroup>()
  for (const space of spaces) {
    if (!space.phrase) continue
    const group = groups.get(space.phrase) ?? { phrase: space.phrase, spaces: [] }
    group.spaces.push(space)
    groups.set(space.phrase, group)
  }
  return [...groups.values()]
}

/** Where a phrase's spaces stand together in the list of spaces. */
export const phraseAnchor = (phrase: string): string => `p-${phrase}`

function hrefOf({ phrase, spaces }: PhraseGroup): string {
  const [only, ...others] = spaces
  return only && others.length === 0 ? only.href : `/spaces#${phraseAnchor(phrase)}`
}
