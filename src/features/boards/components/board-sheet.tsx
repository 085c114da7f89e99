import './board-sheet.css'
import './board-print.css'
import { CountingPhrase } from '@/ui/counting-phrase'
import { Figure } from '@/ui/figure'
import { Mark } from '@/ui/mark'
import { Phrased } from '@/ui/phrased'
import { QrCode } from '@/ui/qr-code'
import type { BoardView } from '../views'

/** The board as it hangs: on screen on the wall of its page, on paper a whole A3 sheet. */
export function BoardSheet({ board }: { board: BoardView }) {
  const { artwork, sheet } = board
  const classes = ['board-sheet', `board-sheet-${sheet.lie}`, artwork ? '' : 'board-sheet-plain']
  return (
    <article className={classes.filter(Boolean).join(' ')}>
      <header className="board-head">
        <p className="board-place">
          {board.home?.phrase && <CountingPhrase phrase={board.home.phrase} />}
          {board.home?.name && <span>{board.home.name}</span>}
        </p>
        <p className="board-theme">{board.themeLabel}</p>
      </header>
      <h1 className="board-title">
        <Phrased text={board.title} />
      </h1>
      {artwork && (
        <div className="board-artwork">
          <Figure picture={artwork} cut="free" sizes="(min-width: 1024px) 480px, 100vw" eager />
        </div>
      )}
      <div className={`board-text board-text-${sheet.size}`}>
        {board.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <footer className="board-foot">
        <QrCode qr={sheet.qr} label={`展板“${board.title}”页面的二维码`} />
        <div>
          <p className="board-scan">扫一扫，读这块展板</p>
          <p className="board-address">{sheet.address}</p>
          <p className="board-branch">
            <Mark className="board-mark" />
            {sheet.branch}
            <span className="board-code">{board.code}</span>
          </p>
        </div>
      </footer>
    </article>
  )
}
