import { HongzhuError } from '@/platform/errors'
import type { PublishedDocument } from '@/platform/publication/types'

/** A verb that needs a reason came without one; `field` names what to fill in. */
export class ReasonMissing extends HongzhuError {
  constructor(label: string) {
    super('reason-missing', `请写明${label}原因（comment），它会记入审核记录。`, 400, { field: 'comment' })
  }
}

/** The verb does not fit where the text stands now: often somebody else was quicker. */
export class Conflict extends HongzhuError {
  constructor(code: string, message: string) {
    super(code, message, 409)
  }
}

/** @throws HongzhuError when somebody changed the text after the publisher looked at it */
export function refuseUnseen({ updatedAt }: PublishedDocument, seen: string | undefined) {
  if (seen && updatedAt && Date.parse(updatedAt) > Date.parse(seen))
    throw new HongzhuError('changed-meanwhile', '刚才又有改动，请刷新看过再操作。', 409)
}
