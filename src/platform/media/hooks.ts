import { readFile } from 'node:fs/promises'
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { env } from '../env'
import type { StoredFile } from './derive'
import { type FileFacts, factsOf } from './facts'
import { CENTRE, chosenFocalPoint, withholdUploadEdits } from './focal'
import { consentForKind } from './kind-defaults'
import { fileOf, takenAs } from './prepared'
import { committedFiles, filesOf } from './references'
import { MediaRefused } from './refusals'
import { withoutTransaction } from './release'
import { afterSettlement } from './settlement'
import { deleteFiles, pathOf, writeFiles } from './store'
import { cutAnew, type TakenIn, takeIn } from './take-in'

/** Key in req.context, which Payload copies about: files made in this request and not written yet, by name. */
const UNWRITTEN = 'unwrittenMedia'

/** Key in req.context: everything made anew of the picture that is saved now, by the server itself (pixelate-endpoint.ts). */
export const PIXELATED = 'pixelatedMedia'

/**
 * Puts the clean picture in the place of the uploaded file, before Payload looks at it. Runs before Payload's own access
 * check, so it asks first: nobody may make the server decode pictures who may not keep them.
 */
export const replaceUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const focal = chosenFocalPoint(req.query, 'data' in args ? args.data : undefined)
  withholdUploadEdits(req)
  if (!(await mayTry(args, operation, req))) return args
  const { file } = req
  if (!file) {
    if (operation === 'create') throw new MediaRefused('missing')
    return 'data' in args && focal
      ? { ...args, data: { ...args.data, focalX: focal.x, focalY: focal.y } }
      : args
  }
  if (takenAs(file)) return { ...args, overwriteExistingFiles: true }
  if (operation === 'update' && !('id' in args)) throw new MediaRefused('several')
  if (file.clientUploadContext || file.tempFilePath) throw new MediaRefused('notLocal')
  const overrides = 'overrideAccess' in args && args.overrideAccess
  const prepare = () => takeIn(file.data, file.name, focal ?? CENTRE)
  const taken = overrides ? await prepare() : await withoutTransaction(req, prepare)
  req.file = fileOf(taken)
  return { ...args, overwriteExistingFiles: true }
}

/** Writes the facts of the file into the document; what a client sends for them counts for nothing. */
export const describeFile: CollectionBeforeChangeHook = async ({
  data: given,
  operation,
  originalDoc,
  req,
}) => {
  // the column takes no null, and only pictures need words: see fields.ts
  const data: typeof given = { ...given, alt: given.alt ?? '' }
  const taken = takenAs(req.file)
  if (req.file && !taken) throw new MediaRefused('missing')
  if (taken) {
    keepForWriting(req, taken.files)
    const consentStatus = consentForKind(
      taken.facts.kind,
      given,
      operation === 'update' ? originalDoc : undefined,
    )
    return { ...data, ...taken.facts, title: taken.facts.title, consentStatus }
  }
  const remade = req.context[PIXELATED] as TakenIn | undefined
  if (remade && operation === 'update') {
    keepForWriting(req, remade.files)
    return { ...data, ...remade.facts }
  }
  const facts = factsOf(originalDoc)
  const focal = { x: data.focalX ?? facts.focalX, y: data.focalY ?? facts.focalY }
  const moved = focal.x !== facts.focalX || focal.y !== facts.focalY
  if (facts.kind !== 'picture' || !moved) return { ...data, ...facts }
  const { renditions, files } = await cutAnew(await readMaster(facts), facts, focal)
  keepForWriting(req, files)
  return { ...data, ...facts, renditions, focalX: focal.x, focalY: focal.y }
}

/** Writes the files while the transaction is open; whichever of old and new is not named at its end goes. */
export const writeUpload: CollectionAfterChangeHook = async ({ data, doc, previousDoc, req }) => {
  const made = unwrittenOf(req)
  const files = filesOf(data).flatMap((name) => {
    const bytes = made?.get(name)
    return bytes ? [{ name, data: bytes }] : []
  })
  if (files.length === 0) return doc
  for (const { name } of files) made?.delete(name)
  await removeUnnamedLater(req, doc.id, [...filesOf(previousDoc ?? {}), ...files.map(({ name }) => name)])
  await writeFiles(env.MEDIA_DIR, files).catch((err: unknown) => {
    req.payload.logger.error({ err, msg: 'media: writing failed' })
    throw new MediaRefused('notStored', data.title)
  })
  if (takenAs(req.file)) delete req.file
  return doc
}

/** Remembers the files of a document about to be deleted for good, and removes them once it is. */
export const removeFilesWithDocument: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await removeUnnamedLater(req, id, [...(await committedFiles(req.payload, id))])
}

type Args = Parameters<CollectionBeforeOperationHook>[0]['args']

/** False when Payload is about to refuse anyway. */
async function mayTry(args: Args, operation: 'create' | 'update', req: PayloadRequest): Promise<boolean> {
  if (!('collection' in args) || typeof args.collection === 'string') return true
  if ('overrideAccess' in args && args.overrideAccess) return true
  const id = 'id' in args && args.id !== undefined ? args.id : undefined
  const data = 'data' in args ? args.data : undefined
  return Boolean(await args.collection.config.access[operation]({ id: id as number, data, req }))
}

function keepForWriting(req: PayloadRequest, files: StoredFile[]): void {
  const made = unwrittenOf(req) ?? new Map<string, Buffer>()
  for (const { name, data } of files) made.set(name, data)
  req.context[UNWRITTEN] = made
}

const unwrittenOf = (req: PayloadRequest) => req.context[UNWRITTEN] as Map<string, Buffer> | undefined

async function removeUnnamedLater(
  req: PayloadRequest,
  id: number | string,
  candidates: string[],
): Promise<void> {
  await afterSettlement(req, async () => {
    const named = await committedFiles(req.payload, id)
    await deleteFiles(
      env.MEDIA_DIR,
      candidates.filter((name) => !named.has(name)),
    )
  })
}

export async function readMaster({
  filename,
  title,
}: Pick<FileFacts, 'filename' | 'title'>): Promise<Buffer> {
  return readFile(pathOf(env.MEDIA_DIR, filename)).catch(() => {
    throw new MediaRefused('lost', title)
  })
}
