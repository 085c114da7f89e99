import { HongzhuError } from '@/platform/errors'

/** A verb that needs a reason came without one; `field` names what to fill in. */
export class ReasonMissing extends HongzhuError {
  constructor(label: string) {
    super('reason-missing', `请写明${label}原因（comment），它会记入审核记录。`, 400, { field: 'comment' })
  }
}
