import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { FocalPoint } from './crop'

const percent = z.coerce.number().transform((value) => Math.round(Math.max(0, Math.min(100, value))))
const point = z.object({ x: percent, y: percent })
const edits = z.object({ uploadEdits: z.object({ focalPoint: point }) })
const fields = z.object({ focalX: percent, focalY: percent })

export const CENTRE: FocalPoint = { x: 50, y: 50 }

/** The focal point an editor chose: the admin sends it in the query, others in the document; undefined when neither did. */
export function chosenFocalPoint(query: unknown, data: unknown): FocalPoint | undefined {
  const inQuery = edits.safeParse(query)
  if (inQuery.success) return inQuery.data.uploadEdits.focalPoint
  const inData = isObject(data) && data.focalX != null ? fields.safeParse(data) : undefined
  return inData?.success ? { x: inData.data.focalX, y: inData.data.focalY } : undefined
}

/** Payload would fetch the file over the network to crop it; the pipeline cuts it by itself. */
export function withholdUploadEdits(req: PayloadRequest): void {
  if (req.query?.uploadEdits === undefined) return
  const { uploadEdits: _, ...query } = req.query
  req.query = query
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
