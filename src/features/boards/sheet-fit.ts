import { breakLines } from '@/ui/text-fit'

/** How a printed board lies. */
export type Lie = 'landscape' | 'portrait'

/** Room for the text on an A3 sheet, mm. The same boxes stand in board-sheet.css. */
const rooms = {
  landscape: { width: 208, height: 222 },
  portrait: { width: 150, height: 226 },
} satisfies Record<Lie, { width: number; height: number }>

/** Sizes of type on the sheet, points, largest first. Each has its class in board-sheet.css. */
const sizes = [40, 34, 28, 24, 20, 17, 14] as const

export type SheetSize = (typeof sizes)[number]

const MM_PER_POINT = 25.4 / 72
/** in em, as in board-sheet.css */
const LINE = 1.75
const BETWEEN_PARAGRAPHS = 0.5

/** The largest type in which a board's text fits its sheet whole; the smallest when none does (500 characters do). */
export function sheetSize(text: string, lie: Lie): SheetSize {
  return sizes.find((size) => textHeight(text, size, lie) <= rooms[lie].height) ?? 14
}

/** Height of the set text, mm. */
function textHeight(text: string, size: SheetSize, lie: Lie): number {
  const em = size * MM_PER_POINT
  const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '')
  // indents of two characters, and one of them in spare
  const lines = paragraphs.flatMap((paragraph) => breakLines(`　　${paragraph}`, rooms[lie].width / em - 1))
  return (lines.length * LINE + (paragraphs.length - 1) * BETWEEN_PARAGRAPHS) * em
}
