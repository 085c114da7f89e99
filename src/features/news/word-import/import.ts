import { env } from '@/platform/env'
import { HongzhuError } from '@/platform/errors'
import { displayName } from '@/platform/media/refusals'
import { attachCaptions } from './captions'
import { cleanBlocks } from './clean'
import { dayIn } from './dates'
import type { Block } from './model'
import { openDocx } from './open'
import { type Article, takeParts } from './parts'
import { type Pictures, takePictures } from './pictures'
import { readDocument } from './read'
import { ImportRefused } from './refusals'
import { type Note, type ReportLine, startReport } from './report'

export type Imported = { article: Article; pictures: Pictures; report: ReportLine[] }

/**
 * Reads a Word file as an article. Nothing is stored.
 * @throws ImportRefused with the sentence for the editor
 */
export async function importWord(bytes: Buffer, name: string): Promise<Imported> {
  const { note, lines } = startReport()
  const fileName = displayName(name)
  const article = await readArticle(bytes, fileName, note)
  const pictures = await takePictures(article.blocks, article.title, note)
  return { article, pictures, report: lines() }
}

/** What no check foresaw, such as elements nested a hundred thousand deep, is a broken file to its owner. */
async function readArticle(bytes: Buffer, fileName: string, note: Note): Promise<Article> {
  try {
    const blocks: Block[] = await readDocument(openDocx(bytes, fileName), note)
    const clean = attachCaptions(cleanBlocks(blocks, note), note)
    return takeParts(clean, fileName, dayIn(env.TZ_SCHOOL), note)
  } catch (error) {
    if (error instanceof HongzhuError) throw error
    throw new ImportRefused('broken', fileName)
  }
}
