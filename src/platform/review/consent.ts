import type { PayloadRequest } from 'payload'
import { HongzhuError } from '@/platform/errors'

const reasons = {
  pending: '监护人同意还没有确认',
  withdrawn: '监护人已撤回同意',
  expired: '监护人同意已过期',
} as const

/**
 * Nothing that shows a picture with pending, withdrawn or expired consent goes out. Source: domain.md, Pictures of children.
 * @throws HongzhuError listing every such picture and what to do
 */
export async function refuseWithoutConsent(req: PayloadRequest, mediaIds: number[]): Promise<void> {
  if (mediaIds.length === 0) return
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: mediaIds } },
    depth: 0,
    pagination: false,
    select: { alt: true, title: true, consentStatus: true, consentExpiresAt: true },
    req,
  })
  const refused = docs.flatMap((picture) => {
    const reason = reasonAgainst(picture)
    return reason ? [{ id: picture.id, name: picture.title || picture.alt, reason }] : []
  })
  if (refused.length === 0) return
  const list = refused.map(({ name, reason }) => `「${name}」${reason}`).join('；')
  throw new HongzhuError(
    'consent-missing',
    `不能发布：${list}。请在图片里补上同意情况，或换一张图片。`,
    422,
    { pictures: refused },
  )
}

/** Whether a file may be shown to anybody but those who work on it. */
export const mayBeShown = (file: Consent): boolean => reasonAgainst(file) === undefined

type Consent = { consentStatus?: string | null; consentExpiresAt?: string | null }

function reasonAgainst({ consentStatus, consentExpiresAt }: Consent): string | undefined {
  if (consentStatus === 'pending' || !consentStatus) return reasons.pending
  if (consentStatus === 'withdrawn') return reasons.withdrawn
  if (consentExpiresAt && Date.parse(consentExpiresAt) <= Date.now()) return reasons.expired
  return undefined
}
