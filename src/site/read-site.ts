import type { Payload } from 'payload'
import type { Site } from '@/payload-types'
import { pictureFields, pictureView } from '@/platform/media/view'
import { type NavigationEntry, navigation, type SiteView } from './site-view'

/** What every page says about its school, read as a visitor would. `origin` has no slash at the end. */
export async function readSite(payload: Payload, origin: string, now = new Date()): Promise<SiteView> {
  const read = { overrideAccess: false, depth: 1, populate: { media: pictureFields } } as const
  const [site, brand] = await Promise.all([
    payload.findGlobal({ slug: 'site', ...read }),
    payload.findGlobal({ slug: 'brand', ...read }),
  ])
  return {
    school: site.schoolName,
    branch: site.branchName,
    brand: { name: brand.name || site.branchName, meaning: brand.meaning || undefined },
    description: site.description || undefined,
    origin,
    address: site.address || undefined,
    contact: site.contact || undefined,
    icp: site.icpNumber || undefined,
    police: site.policeNumber ? policeFiling(site.policeNumber) : undefined,
    marks: marksOf(site),
    navigation: [...navigation, ...linksOf(site.navigation)],
    emblem: pictureView(site.emblem),
    noIndex: Boolean(site.noIndex),
    ...greyscaleAt(site.greyscale, now),
    share: pictureView(brand.picture),
  }
}

function marksOf({ institutionMark, institutionUrl }: Site): SiteView['marks'] {
  const picture = pictureView(institutionMark)
  return picture ? [{ picture, href: institutionUrl || undefined }] : []
}

const linksOf = (links: Site['navigation']): NavigationEntry[] =>
  (links ?? []).map(({ label, url }) => ({ href: url, label }))

/** The query page of the Ministry of Public Security wants the digits alone. */
const policeFiling = (number: string) => ({
  number,
  href: `https://beian.mps.gov.cn/#/query/webSearch?code=${number.replace(/\D/g, '')}`,
})

/** The mode at this moment, and when it changes by itself. */
function greyscaleAt(setting: Site['greyscale'], now: Date): Pick<SiteView, 'greyscale' | 'changesAt'> {
  const scope = setting?.scope ?? 'off'
  if (scope === 'off') return { greyscale: 'off' }
  const from = setting?.from ? new Date(setting.from) : undefined
  const to = setting?.to ? new Date(setting.to) : undefined
  if (from && now < from) return { greyscale: 'off', changesAt: from.toISOString() }
  if (to && now >= to) return { greyscale: 'off' }
  return { greyscale: scope, changesAt: to?.toISOString() }
}
