import type { Payload } from 'payload'
import { env } from '@/platform/env'
import { createDemoAccounts } from './accounts'

/**
 * Fills an empty database with the demo school, unless SEED=none. A database with any content is left alone.
 * @returns lines on how to sign in with the demo accounts; empty when nothing was done
 */
export async function fillEmptySchool(
  payload: Payload,
  report: (name: string, ms: number) => void,
): Promise<string[]> {
  if (env.SEED === 'none' || !(await isEmpty(payload))) return []
  const begun = performance.now()
  const accounts = await createDemoAccounts(payload)
  report('创建示例账号', Math.round(performance.now() - begun))
  return accounts.signIn
}

async function isEmpty(payload: Payload): Promise<boolean> {
  const counts = await Promise.all(
    (['news', 'spaces', 'members', 'integrity', 'media'] as const).map((collection) =>
      payload.count({ collection, trash: true }),
    ),
  )
  return counts.every(({ totalDocs }) => totalDocs === 0)
}
