import type { PayloadRequest } from 'payload'
import type { Document } from '@/payload-types'
import { HongzhuError } from '@/platform/errors'

/**
 * A procedure is its steps, anything else its text or a file; and of two documents only one can take the other's place.
 * @throws HongzhuError steps-missing | text-missing | supersedes-each-other, naming what to fill in
 */
export async function refuseUnreadableDocument(doc: Document, req: PayloadRequest): Promise<void> {
  refuseEmpty(doc)
  await refuseCircle(doc, req)
}

function refuseEmpty({ attachments, body, kind, steps }: Document): void {
  if (kind === 'procedure' && !steps?.length)
    throw new HongzhuError(
      'steps-missing',
      '流程还没有步骤。请在“步骤”里至少写一步：谁、做什么、多久之内；没有先后的请把类型改为“制度”或“规范”。',
      422,
      { field: 'steps' },
    )
  if (kind !== 'procedure' && !body && !attachments?.length)
    throw new HongzhuError('text-missing', '还没有内容。请写“正文”，或在“附件”里放上文件。', 422, {
      field: 'body',
    })
}

/** Told by what is published now, whoever asks: which documents stand in the book is no secret. */
async function refuseCircle({ id, supersedes }: Document, req: PayloadRequest): Promise<void> {
  const replaced = (supersedes ?? []).map((each) => (typeof each === 'object' ? each.id : each))
  if (replaced.length === 0) return
  const { docs } = await req.payload.find({
    collection: 'documents',
    where: {
      and: [{ id: { in: replaced } }, { supersedes: { in: [id] } }, { _status: { equals: 'published' } }],
    },
    select: { title: true },
    depth: 0,
    limit: 1,
    req,
  })
  const [other] = docs
  if (!other && !replaced.includes(id)) return
  throw new HongzhuError(
    'supersedes-each-other',
    `“代替”里不能有${other ? `《${other.title}》：它写着代替本文件` : '本文件自己'}。请去掉它，再送审。`,
    422,
    { field: 'supersedes' },
  )
}
