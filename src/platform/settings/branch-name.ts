import type { Payload } from 'payload'

/** The name on door plates and at the foot of what is printed. */
export async function findBranchName(payload: Payload): Promise<string> {
  const site = await payload.findGlobal({
    slug: 'site',
    depth: 0,
    overrideAccess: false,
    select: { branchName: true },
  })
  return site.branchName ?? ''
}
