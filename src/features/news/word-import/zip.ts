import * as zip from '@/platform/zip'
import { ImportRefused } from './refusals'

export type ZipEntry = zip.ZipEntry

/** @throws ImportRefused broken, protected, bomb */
export const readZip = (bytes: Buffer, fileName: string): Map<string, ZipEntry> =>
  inWords(fileName, () => zip.readZip(bytes))

/** @throws ImportRefused broken */
export const unpack = (bytes: Buffer, entry: ZipEntry, fileName: string): Buffer =>
  inWords(fileName, () => zip.unpack(bytes, entry))

function inWords<T>(fileName: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof zip.ZipRefused) throw new ImportRefused(error.fault, fileName)
    throw error
  }
}
