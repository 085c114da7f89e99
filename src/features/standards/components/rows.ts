import { GEOMETRY, lineOf, type ScreenShape } from '@/ui/slide-layout'
import { headOf, type SlidePage } from '@/ui/slide-pages'
import type { Orientation } from '@/ui/slide-picture'
import { HEAD } from '@/ui/slide-sizes'
import type { StandardsSlide } from '@/ui/slide-view'
import { balanceLines } from '@/ui/text-fit'

/** A row of the table, in vh: the width and type of its name, and the room above it. Agrees with slide.css. */
const ROW: Record<Orientation, { name: number; size: number; line: number; gap: number }> = {
  landscape: { name: 34, size: 3.8, line: 4.9, gap: 2.3 },
  portrait: { name: 25, size: 3.6, line: 4.6, gap: 1.3 },
}

type Table = Pick<StandardsSlide, 'title' | 'aspects'>
type Row = NonNullable<SlidePage['rows']>[number]

/**
 * The table's pages. `words` are the slide's own pages: a single one keeps as large a title as leaves all rows on it; else the
 * rows begin under the last one and go on under a running head.
 */
export function tablePages({ title, aspects }: Table, words: SlidePage[], screen: ScreenShape): SlidePage[] {
  const { width, scale } = GEOMETRY[screen.orientation].table
  const em = width * screen.aspect
  const rows = aspects.map(({ name }, at): Row => ({ at, lines: balanceLines(name, nameWidth(screen)) }))
  const [first] = words
  if (first && words.length === 1)
    for (const size of scale.titles) {
      const page = { ...first, title: { lines: balanceLines(title, em / size.size), size: size.name } }
      if (heightOf(rows, screen) <= roomUnder(page, screen)) return [{ ...page, rows }]
    }
  return [
    ...words.slice(0, -1),
    ...turning(rows, words[words.length - 1], headOf(title, em / HEAD.size), screen),
  ]
}

/** As many rows on each page as it has room for. */
function turning(
  rows: Row[],
  first: SlidePage | undefined,
  head: string[],
  screen: ScreenShape,
): SlidePage[] {
  const later: SlidePage = {
    title: { lines: head, size: HEAD.name },
    text: { lines: [], size: 's' },
    again: true,
  }
  const pages = [{ ...(first ?? later), rows: [] as Row[] }]
  for (const row of rows) {
    const page = pages[pages.length - 1]
    if (page && heightOf([...page.rows, row], screen) <= roomUnder(page, screen)) page.rows.push(row)
    else pages.push({ ...later, rows: [row] })
  }
  return pages
}

const nameWidth = ({ orientation }: ScreenShape): number => ROW[orientation].name / ROW[orientation].size

function heightOf(rows: Row[], { orientation }: ScreenShape): number {
  const { line, gap } = ROW[orientation]
  return rows.reduce((sum, { lines }) => sum + gap + lines.length * line, 0)
}

/** What title and text leave of the page, in vh. */
function roomUnder({ title, text, bare }: SlidePage, { orientation }: ScreenShape): number {
  if (bare) return 0
  const { height, gap, scale } = GEOMETRY[orientation].table
  const words = title.lines.length * lineOf(scale.titles, title.size)
  const facts = text.lines.length * lineOf(scale.texts, text.size)
  return height - words - gap - (facts && facts + gap)
}
