import type { PayloadRequest } from 'payload'
import { CENTRE } from './focal'
import { type TakenIn, takeIn } from './take-in'

export type UploadedFile = NonNullable<PayloadRequest['file']>

export type PreparedUpload = {
  /** for `payload.create({ collection: 'media', file })` */
  file: UploadedFile
  /** pixels; 0 of what is no picture */
  width: number
  height: number
}

/** What became of an uploaded file, by the bytes that took its place in the request. */
const takenIn = new WeakMap<Buffer, TakenIn>()

/**
 * Takes a file in ahead of its document, so that no transaction waits while pictures are decoded.
 * @throws MediaRefused with the sentence for the editor
 */
export async function prepareUpload(bytes: Buffer, name: string): Promise<PreparedUpload> {
  const taken = await takeIn(bytes, name, CENTRE)
  return { file: fileOf(taken), width: taken.facts.width ?? 0, height: taken.facts.height ?? 0 }
}

/** The clean file that stands for what was taken in. */
export function fileOf(taken: TakenIn): UploadedFile {
  const { filename, mimeType } = taken.facts
  const stored = taken.files.find(({ name }) => name === filename)
  if (!stored) throw new Error(`no file ${filename}`)
  takenIn.set(stored.data, taken)
  return { name: filename, data: stored.data, mimetype: mimeType, size: stored.data.length }
}

/** What was taken in as this file; undefined for a file straight from a client. */
export const takenAs = (file: UploadedFile | undefined): TakenIn | undefined => file && takenIn.get(file.data)
