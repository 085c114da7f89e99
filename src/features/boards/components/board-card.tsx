import './board-card.css'
import { Phrased } from '@/ui/phrased'
import { Picture } from '@/ui/picture'
import type { BoardCard } from '../views'

/** A board in a list: its picture, or a plaque with its theme, and what it is about. */
export function BoardCardView({ board }: { board: BoardCard }) {
  const facts = [board.themeLabel, board.movable && '可移动', board.code].filter(Boolean)
  return (
    <a className="board-card" href={board.href}>
      {board.artwork ? (
        <Picture picture={board.artwork} cut="3x2" sizes="(min-width: 640px) 220px, 100vw" />
      ) : (
        <span className="board-plaque" aria-hidden="true">
          {board.themeLabel}
        </span>
      )}
      <div className="board-card-words">
        <h3 className="board-card-title">
          <Phrased text={board.title} />
        </h3>
        <p>{board.opening}</p>
        <p className="board-card-facts">{facts.join(' · ')}</p>
      </div>
    </a>
  )
}
