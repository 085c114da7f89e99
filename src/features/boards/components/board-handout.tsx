import './board-handout.css'
import { Picture } from '@/ui/picture'
import { QrCode } from '@/ui/qr-code'
import type { BoardView } from '../views'
import { whereabouts } from './whereabouts'

/** The same words on an A4 sheet to take home: on paper only. */
export function BoardHandout({ board }: { board: BoardView }) {
  const { artwork, sheet } = board
  return (
    <section className="board-handout" aria-label="讲义">
      <p className="handout-kicker">{[sheet.branch, '展板', board.themeLabel].filter(Boolean).join(' · ')}</p>
      <h2 className="handout-title">{board.title}</h2>
      {artwork && (
        <div className="handout-artwork">
          <Picture picture={artwork} cut="free" sizes="640px" eager />
        </div>
      )}
      <div className="handout-text">
        {board.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <div className="handout-foot">
        <QrCode qr={sheet.qr} label="展板页面的二维码" />
        <div>
          <p>{whereabouts(board)}</p>
          <p>编号 {board.code}</p>
          <p>{sheet.address}</p>
        </div>
      </div>
    </section>
  )
}
