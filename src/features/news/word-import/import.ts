import { HongzhuError } from '@/platform/errors'
import { displayName } from '@/platform/media/refusals'
import { attachCaptions } from './captions'
import { cleanBlocks } from './clean'
import type { Day } from './dates'
import { openDocx } from './open'
import { type Article, takeParts } from './parts'
import { type Pictures, takePictures } from './pictures'
import { readDocument } from './read'
import { ImportRefused } from './refusals'
import { type Note, type ReportLine, startReport } from './report'

export type WordFile = { bytes: Buffer; name: string }
export type Imported = { article: Article; pictures: Pictures; report: ReportLine[] }

type Surroundings = {
  today: Day
  /** hears of what no check foresaw; the editor is told that the file is broken */
  onSurprise: (error: unknown) => void
}

/**
 * Reads a Word file as an article. Nothing is stored.
 * @throws ImportRefused with the sentence for the editor
 */
export async function importWord({ bytes, name }: WordFile, around: Surroundings): Promise<Imported> {
  const { note, lines } = startReport()
  const article = await readArticle({ bytes, name: displayName(name) }, around, note)
  const pictures = await takePictures(article.blocks, article.title, note)
  return { article, pictures, report: lines() }
}

async function readArticle({ bytes, name }: WordFile, around: Surroundings, note: Note): Promise<Article> {
  try {
    const blocks = await readDocument(openDocx(bytes, name), note)
    const clean = attachCaptions(cleanBlocks(blocks, note), note)
    return takeParts(clean, name, around.today, note)
  } catch (error) {
    if (error instanceof HongzhuError) throw error
    around.onSurprise(error)
    throw new ImportRefused('broken', name)
  }
}
