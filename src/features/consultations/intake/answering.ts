import type { Endpoint, PayloadRequest } from 'payload'
import { HongzhuError } from '@/platform/errors'
import { paragraph, plainPage } from './plain-page'

/** Whether the page's script asks; else it is a form that wants a page. */
export const wantsJson = (req: PayloadRequest): boolean =>
  Boolean(req.headers.get('accept')?.includes('application/json'))

/** A refusal becomes a page for whoever sent a plain form; what was written is still there one step back. */
export const answering =
  (handler: Endpoint['handler']): Endpoint['handler'] =>
  async (req) => {
    try {
      return await handler(req)
    } catch (error) {
      if (!(error instanceof HongzhuError) || wantsJson(req)) throw error
      return plainPage(
        '没有发出去',
        paragraph(error.message) + paragraph('按浏览器的“返回”，写的内容还在。'),
        error.status,
      )
    }
  }
