import type { Payload } from 'payload'
import { findBoards } from '@/features/boards/queries'
import { findCampaignCards } from '@/features/campaigns/queries'
import { findLeadingGroup } from '@/features/members/queries'
import { findSpaces } from '@/features/spaces/queries'
import { env } from '@/platform/env'
import { pictureFields, pictureView } from '@/platform/media/view'
import type { PageRoute } from '@/platform/page-route'
import { richTextLinks } from '@/platform/publication/related'
import { findBranchName } from '@/platform/settings/branch-name'
import type { Page } from '@/ui/page'
import { qrPath } from '@/ui/qr-path'
import { readSite } from '../read-site'
import { aboutPage } from './about'
import { accessibilityPage } from './accessibility'
import { brandPage } from './brand'
import { type CodeLabel, codesPage } from './codes'
import { privacyPage } from './privacy'

/** Pages about the branch and the site itself. */
export const statementPages: PageRoute[] = [
  { path: '/about', load: ({ payload }) => loadAbout(payload) },
  { path: '/brand', load: ({ payload }) => loadBrand(payload) },
  { path: '/codes', load: ({ payload }) => loadCodes(payload) },
  { path: '/privacy', load: async ({ payload }) => privacyPage(await readSite(payload, env.SITE_URL)) },
  {
    path: '/accessibility',
    load: async ({ payload }) => accessibilityPage(await readSite(payload, env.SITE_URL)),
  },
]

async function loadAbout(payload: Payload): Promise<Page> {
  const [{ branch, brand, description, emblem }, group, spaces] = await Promise.all([
    readSite(payload, env.SITE_URL),
    findLeadingGroup(payload),
    findSpaces(payload),
  ])
  return aboutPage({ branch, brand, description, emblem, ...group, spaces })
}

async function loadBrand(payload: Payload): Promise<Page> {
  const [{ branch, brand }, doc, campaigns] = await Promise.all([
    readSite(payload, env.SITE_URL),
    payload.findGlobal({
      slug: 'brand',
      depth: 1,
      overrideAccess: false,
      populate: { media: pictureFields },
    }),
    findCampaignCards(payload),
  ])
  return brandPage({
    branch,
    name: brand.name,
    meaning: brand.meaning,
    story: doc.story ?? undefined,
    links: richTextLinks,
    picture: pictureView(doc.picture),
    results: (doc.results ?? []).map(({ what, outcome }) => ({ what, outcome: outcome || undefined })),
    campaigns,
  })
}

async function loadCodes(payload: Payload): Promise<Page> {
  const [spaces, boards, branch] = await Promise.all([
    findSpaces(payload),
    findBoards(payload),
    findBranchName(payload),
  ])
  const labels: CodeLabel[] = [
    ...spaces.map(({ href, name, phrase, place }) => ({ href, kind: phrase ?? '阵地', name, note: place })),
    ...boards.map(({ code, href, title }) => ({ href, kind: '展板', name: title, note: `编号 ${code}` })),
  ].map((label) => ({ ...label, qr: qrPath(env.SITE_URL + label.href) }))
  return codesPage(labels, branch)
}
