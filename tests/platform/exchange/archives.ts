import { createHash } from 'node:crypto'
import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { extract, type Header, pack } from 'tar-stream'

export type File = { name: string; bytes: Buffer; type?: Header['type']; linkname?: string }

type Content = { document: Record<string, unknown>; versions: { version: Record<string, unknown> }[] }

/** What an archive holds, without its manifest. */
export async function filesOf(archive: string): Promise<File[]> {
  const tar = extract()
  createReadStream(archive).pipe(tar as unknown as NodeJS.WritableStream)
  const files: File[] = []
  for await (const entry of tar) {
    const chunks: Buffer[] = []
    for await (const chunk of entry) chunks.push(chunk as Buffer)
    files.push({ name: entry.header.name, bytes: Buffer.concat(chunks) })
  }
  return files.filter(({ name }) => !name.startsWith('manifest.'))
}

/**
 * Writes an archive whose manifest agrees with all that is in it, whatever that is. `missing`: files it says were lost.
 * Returns its path.
 */
export async function write(target: string, files: File[], missing: string[] = []): Promise<string> {
  const manifest = Buffer.from(
    JSON.stringify({
      files: Object.fromEntries(
        files.map(({ name, bytes }) => [name, { bytes: bytes.length, sha256: sha256(bytes) }]),
      ),
      missing,
      lastIds: {},
    }),
  )
  const tar = pack()
  const all = [
    ...files,
    { name: 'manifest.json', bytes: manifest },
    { name: 'manifest.sha256', bytes: Buffer.from(sha256(manifest)) },
  ]
  for (const { bytes, ...head } of all) tar.entry({ ...head, size: bytes.length }, bytes)
  tar.finalize()
  writeFileSync(target, await buffer(tar))
  return target
}

/** The files with one JSON among them changed. */
export function withJson(files: File[], name: RegExp, change: (value: never) => void): File[] {
  return files.map((file) => {
    if (!name.test(file.name)) return file
    const value = JSON.parse(file.bytes.toString()) as never
    change(value)
    return { ...file, bytes: Buffer.from(JSON.stringify(value)) }
  })
}

export const withDocuments = (files: File[], name: RegExp, change: (content: Content) => void): File[] =>
  withJson(files, name, change)

/** A copy of an archive with one bit of one byte turned; `inside`: of which file, `at`: how far from its beginning. */
export function flipped(archive: string, target: string, inside: string, at = 0): string {
  const bytes = readFileSync(archive)
  const start = bytes.indexOf(inside)
  if (start < 0) throw new Error(`no ${inside} in the archive`)
  const place = start + 512 + at
  bytes[place] = (bytes[place] ?? 0) ^ 1
  writeFileSync(target, bytes)
  return target
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
