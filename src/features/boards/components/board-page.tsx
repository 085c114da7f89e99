import './board-page.css'
import { CountingPhrase } from '@/ui/counting-phrase'
import { UpLink } from '@/ui/page-head'
import { SectionHeading } from '@/ui/section-heading'
import type { BoardView } from '../views'
import { BoardHandout } from './board-handout'
import { BoardSheet } from './board-sheet'
import { Outings } from './outings'
import { whereabouts } from './whereabouts'

/** A board on its wall, where to find it, where it has been, and how to print it. */
export function BoardPageView({ board }: { board: BoardView }) {
  return (
    <div className="board-page">
      <div className="board-wall">
        <div className="frame">
          <BoardSheet board={board} />
        </div>
      </div>
      <div className="board-round">
        <div className="frame board-about">
          <section className="board-where">
            <SectionHeading title={board.movable ? '现在在哪里' : '挂在哪里'} />
            <p className="board-now">{whereabouts(board)}</p>
            <Facts board={board} />
          </section>
          {board.movable && <Outings outings={board.outings} />}
          <PrintIt board={board} />
        </div>
        <div className="frame">
          <UpLink href="/boards" label="全部展板" />
        </div>
      </div>
      <BoardHandout board={board} />
    </div>
  )
}

function Facts({ board: { code, home, movable, theme, themeLabel } }: { board: BoardView }) {
  return (
    <dl className="board-facts">
      {home && (
        <div>
          <dt>{movable ? '平时放在' : '阵地'}</dt>
          <dd>
            <a href={home.href}>
              {home.phrase && <CountingPhrase phrase={home.phrase} />} {home.name}
            </a>
          </dd>
        </div>
      )}
      <div>
        <dt>主题</dt>
        <dd>
          <a href={`/boards?theme=${theme}`}>{themeLabel}</a>
        </dd>
      </div>
      <div>
        <dt>编号</dt>
        <dd>{code}</dd>
      </div>
    </dl>
  )
}

function PrintIt({ board }: { board: BoardView }) {
  return (
    <section className="board-print">
      <SectionHeading title="打印" />
      <p>第一页是A3展板，可以直接贴上墙；第二页是A4讲义，可以带走。两页都有二维码，扫了回到这里。</p>
      <p>
        <a className="button" href={`${board.href}/board.pdf`}>
          打开PDF
        </a>
      </p>
      <p className="board-print-hint">也可以用浏览器的“打印”，只要一页就选页码。</p>
    </section>
  )
}
