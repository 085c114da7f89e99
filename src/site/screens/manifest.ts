import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { integritySlides } from '@/features/integrity/slides'
import { memberSlides } from '@/features/members/slides'
import { newsSlides } from '@/features/news/slides'
import { spaceSlides } from '@/features/spaces/slides'
import { qrPath } from '@/ui/qr-path'
import type { ClockSlide, Manifest, ManifestItem, SlideEntry, SlideView } from '@/ui/slide-view'
import { markWords } from '@/ui/word-ends'

import { latestOf, rotationOf } from './rotation'

export type ManifestOptions = {
  payload: Payload
  /** public scheme and host, for the QR codes */
  siteUrl: string
  timeZone: string
}

/** Everything published and meant for screens, as one rotation. Drafts, withdrawn and trashed content never get in. */
export async function demoManifest({ payload, siteUrl, timeZone }: ManifestOptions): Promise<Manifest> {
  const [news, spaces, members, integrity, clock] = await Promise.all([
    newsSlides(payload, timeZone),
    spaceSlides(payload),
    memberSlides(payload),
    integritySlides(payload),
    clockSlide(payload),
  ])
  const rotation = rotationOf({ news, others: [spaces, members, integrity] }, clock)
  const items = rotation.map((entry) => manifestItem(entry, siteUrl))
  const anchor = latestOf(rotation)?.changedAt ?? clock.changedAt
  const content = { timeZone, anchor, items }
  return { version: 1, revision: hashOf(content), serverTime: new Date().toISOString(), ...content }
}

async function clockSlide(payload: Payload): Promise<SlideEntry<ClockSlide>> {
  const site = await payload.findGlobal({
    slug: 'site',
    overrideAccess: false,
    select: { schoolName: true, branchName: true },
  })
  const slide: ClockSlide = { kind: 'clock', school: site.schoolName, branch: site.branchName }
  return { id: 'clock', changedAt: new Date(0).toISOString(), slide }
}

function manifestItem({ id, until, slide }: SlideEntry, siteUrl: string): ManifestItem {
  const shown = withWords(slide)
  return {
    id,
    hash: hashOf([shown, until]),
    seconds: secondsFor(slide),
    ...(until && { until }),
    slide: shown,
    ...('link' in slide && { qr: qrPath(siteUrl + slide.link) }),
  }
}

/** Marks the words of what is set as a title, for its line breaks. */
function withWords(slide: SlideView): SlideView {
  if ('title' in slide) return { ...slide, title: markWords(slide.title) }
  return slide.kind === 'space' ? { ...slide, name: markWords(slide.name) } : slide
}

const SHORTEST = 8
const LONGEST = 30

/** Four seconds to notice, then about six characters a second. */
function secondsFor(slide: SlideView): number {
  const texts = Object.values(slide).filter((value) => typeof value === 'string')
  const characters = texts.join('').length
  return Math.min(LONGEST, Math.max(SHORTEST, Math.round(4 + characters / 6)))
}

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
