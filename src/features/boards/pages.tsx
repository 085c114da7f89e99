import type { PageRoute } from '@/platform/page-route'
import type { Page } from '@/ui/page'
import { BoardListView } from './components/board-list'
import { BoardPageView } from './components/board-page'
import { findBoard, findBoardList } from './queries'
import type { BoardList, BoardView } from './views'
import { boardThemes, isBoardTheme } from './words'

export const boardsPages: PageRoute[] = [
  {
    path: '/boards',
    query: ['theme'],
    load: async ({ payload, query }) => {
      const theme = query.get('theme') ?? undefined
      if (theme !== undefined && !isBoardTheme(theme)) return undefined
      return boardListPage(await findBoardList(payload, theme))
    },
  },
  {
    path: '/boards/:slug',
    load: async ({ payload, params }) => {
      const board = await findBoard(payload, params.slug ?? '')
      return board && boardPage(board)
    },
  },
]

/** One board. Also what the desk's live preview shows of a draft. */
export function boardPage(board: BoardView): Page {
  return {
    title: board.title,
    description: board.opening,
    path: board.href,
    section: 'boards',
    share: board.artwork,
    hero: board.artwork,
    body: <BoardPageView board={board} />,
  }
}

/** Where the movable boards are, then all boards place by place. */
function boardListPage(list: BoardList): Page {
  const title = list.theme ? `${boardThemes[list.theme]}展板` : '展板'
  return {
    title,
    description: '校园里的展板挂在哪里、写了什么；能推出去的磁性展板，现在在哪里。',
    path: list.theme ? `/boards?theme=${list.theme}` : '/boards',
    section: 'boards',
    body: <BoardListView list={list} title={title} />,
  }
}
