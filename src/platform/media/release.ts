import { initTransaction, killTransaction, type PayloadRequest } from 'payload'

/**
 * Works on an upload without holding a database connection: decoding takes seconds, and Payload has already opened a
 * transaction that has done nothing yet. It is given back and opened anew, where this request is certain to be its only
 * user: an upload straight from REST.
 */
export async function withoutTransaction<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  const straight = req.payloadAPI === 'REST' && req.routeParams?.collection === 'media'
  if (!straight || req.transactionID === undefined) return work()
  await killTransaction(req)
  const result = await work()
  await initTransaction(req)
  return result
}
