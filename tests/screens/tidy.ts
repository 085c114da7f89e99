import type { Desk } from '../support/payload'

/** The nightly job. */
export async function tidy(desk: Desk): Promise<void> {
  const { removeOldScreenRecords } = await import('@/features/screens/retention')
  const { handler } = removeOldScreenRecords
  if (typeof handler !== 'function') throw new Error('the job has no work')
  await handler({ req: { payload: desk.payload } } as never)
}
