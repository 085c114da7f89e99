import { APIError } from 'payload'

/**
 * An error a person can act on. `code` is stable and meant for machines; `message` is Chinese and says what to do.
 * Extends Payload's APIError so that REST, GraphQL and the admin all show the message as it stands.
 */
export class HongzhuError extends APIError<{ code: string } & Record<string, unknown>> {
  readonly code: string

  constructor(code: string, message: string, status = 400, details: Record<string, unknown> = {}) {
    super(message, status, { code, ...details }, true)
    this.code = code
  }
}

export class NotSignedIn extends HongzhuError {
  constructor() {
    super('not-signed-in', '请先登录再操作。', 401)
  }
}

export class NotAllowed extends HongzhuError {
  constructor(message = '您的账号没有做这件事的权限。如有需要，请联系管理员。') {
    super('not-allowed', message, 403)
  }
}
