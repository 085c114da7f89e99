import type { ServerProps } from 'payload'
import { Mark } from '@/ui/mark'

/** The head of the sign-in page: the candle, the product and whose desk this is. */
export async function Logo({ payload }: ServerProps) {
  const { branchName } = await payload.findGlobal({
    slug: 'site',
    depth: 0,
    overrideAccess: false,
    select: { branchName: true },
  })
  return (
    <div className="desk-logo">
      <Mark className="desk-logo-mark" />
      <p className="desk-logo-name">红烛</p>
      <p className="desk-logo-school">{branchName}</p>
    </div>
  )
}
