import './space-boards.css'
import { Phrased } from '@/ui/phrased'
import { SectionHeading } from '@/ui/section-heading'
import type { SpaceBoard } from '../views'

/** The boards of a space: what hangs on its walls, and what is kept here and wheeled out. */
export function SpaceBoards({ boards }: { boards: SpaceBoard[] }) {
  if (boards.length === 0) return null
  return (
    <section className="frame space-boards">
      <SectionHeading title="这里的展板" more={{ href: '/boards', label: '全部展板' }} />
      <ul className="space-board-list">
        {boards.map((board) => (
          <li key={board.href}>
            <a className="space-board" href={board.href}>
              <h3>
                <Phrased text={board.title} />
              </h3>
              <p>{board.opening}</p>
              {board.movable && (
                <p className="space-board-note">可移动，平时放在这里；现在在哪里，点开看。</p>
              )}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
