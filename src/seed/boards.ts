import type { PayloadRequest } from 'payload'
import { at, daysAgo } from './calendar'
import { type BoardText, boardTexts } from './content/boards'
import type { Ids } from './documents'

/** Publishes a board through the school's review. */
type Issue = (collection: 'boards', data: object, publishedAt: string) => Promise<number>

/** The boards of the walls and the movable ones, with where those have been; `req` is a reviewer's. */
export async function createBoards(req: PayloadRequest, ids: Ids, issue: Issue): Promise<void> {
  for (const text of boardTexts) {
    const board = await issue('boards', boardData(text, ids), at(text.day, '10:00').toISOString())
    for (const { ago, back, ...stay } of text.stays ?? []) {
      const to = back === undefined ? undefined : daysAgo(back).toISOString()
      const data = { board, ...stay, from: daysAgo(ago).toISOString(), to }
      await req.payload.create({ collection: 'board-deployments', data, req })
    }
  }
}

const boardData = (
  { artwork, code, kind, paragraphs, space, summary, theme, title }: BoardText,
  ids: Ids,
) => ({
  title,
  code,
  kind,
  theme,
  space: ids.spaces[space],
  artwork: artwork && ids.pictures[artwork],
  text: paragraphs.join('\n'),
  summary,
})
