import type { Payload } from 'payload'
import {
  begin,
  CONTENT,
  type ContentSlug,
  expectOk,
  make,
  review,
  titleField,
  upload,
} from '../../support/factories'
import { rest } from '../../support/rest'
import type { Staff } from '../../support/staff'

/** Words planted in everything a visitor must not see. All of them hold this. */
export const SECRET = 'zqx'
/** Words planted in what a visitor does see: a sweep that finds none of them has swept nothing. */
export const OPEN = 'offen'

/** e-mail addresses of staff.ts */
export const MAILBOX = 'secret-mailbox'

/** A school with something of every kind to hide, and everything published related to it. */
export async function plantSecrets(
  payload: Payload,
  staff: Staff,
): Promise<{ picture: number; hidden: number }> {
  const hidden = await upload(staff.author, { alt: `${SECRET}hidden`, caption: `${SECRET}caption` }, 10)
  const shown = await upload(
    staff.author,
    { alt: `${OPEN}alt`, consentStatus: 'obtained', containsMinors: true, consentRef: `${SECRET}consent` },
    20,
  )
  const pending = await upload(staff.author, { alt: `${SECRET}pending`, consentStatus: 'pending' }, 30)
  const spaces = await Promise.all(
    (['draft', 'withdrawn', 'trashed'] as const).map((state) =>
      make('spaces', state, staff, { mark: `${SECRET}space ${state}`, fields: { cover: hidden.id } }),
    ),
  )
  const open = await make('spaces', 'redrafted', staff, {
    mark: `${OPEN}space`,
    newer: `${SECRET}newer space`,
  })
  const relatedSpaces = [open.id, ...spaces.slice(0, 2).map(({ id }) => id)]
  for (const slug of CONTENT) await plant(slug, staff, relatedSpaces, { shown: shown.id, hidden: hidden.id })
  await plantCircles(staff)
  await plantVoices(payload)
  await plantArrangements(staff)
  await begin('news', staff.author, `${SECRET}with pending`, { cover: pending.id, relatedSpaces })
  return { picture: shown.id, hidden: hidden.id }
}

/** Published, but not for the public. */
async function plantCircles(staff: Staff) {
  for (const audience of ['members', 'branch'])
    await make('disclosures', 'published', staff, { mark: `${SECRET}for ${audience}`, fields: { audience } })
}

/** What people sent in about what is published and what is not: let by a reviewer, not looked at yet, kept back. */
async function plantVoices(payload: Payload) {
  const [{ sealContact }, { keptReceipt }] = await Promise.all([
    import('@/features/consultations/intake/sealed-contact'),
    import('@/features/consultations/intake/receipt'),
  ])
  const { docs } = await payload.find({ collection: 'consultations', pagination: false, depth: 0 })
  for (const { id, review: state } of docs) {
    for (const letAs of ['shown', 'pending', 'hidden'] as const) {
      const isOpen = state === 'published' && letAs === 'shown'
      const text = `${isOpen ? OPEN : SECRET}voice ${letAs} ${id}`
      const receipt = keptReceipt(text)
      const about = { relationTo: 'consultations' as const, value: id }
      const sealedContact = sealContact(`${SECRET}contact`, receipt)
      await payload.create({
        collection: 'feedback',
        data: { about, text, state: letAs, lane: 'normal', hasContact: true, sealedContact, receipt },
      })
    }
  }
}

/** What screen managers keep for themselves: it plays on screens, under names and at times no visitor reads. */
async function plantArrangements(staff: Staff) {
  const save = async (slug: string, body: Record<string, unknown>): Promise<number> => {
    const { body: saved } = expectOk(
      await rest('POST', `/api/${slug}`, { as: staff.screenManager, body }),
      201,
    )
    return (saved.doc as { id: number }).id
  }
  const group = await save('screen-groups', { name: `${SECRET}group` })
  const screen = await save('screens', {
    ...{ name: `${SECRET}screen`, place: `${SECRET}place`, note: `${SECRET}note`, group },
    ...{ orientation: 'landscape', night: { dark: false } },
  })
  const playlist = await save('playlists', { name: `${SECRET}playlist`, entries: [{ kind: 'clock' }] })
  const always = { days: 'every', part: 'allDay', repeat: 'daily', priority: '1', playlist }
  await save('screen-schedules', { ...always, name: `${SECRET}schedule` })
  await save('screen-schedules', { ...always, name: `${SECRET}schedule 2`, groups: [group] })
  const soon = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
  await save('takeovers', {
    ...{ title: `${SECRET}takeover`, text: `${SECRET}text`, byline: `${SECRET}byline`, tone: 'drill' },
    ...{ startsAt: soon(-1), endsAt: soon(60), screens: [screen] },
  })
  const term = { name: `${SECRET}term`, from: '2026-09-01T12:00:00.000Z', to: '2027-01-20T12:00:00.000Z' }
  const calendar = { as: staff.screenManager, body: { terms: [term] } }
  expectOk(await rest('POST', '/api/globals/school-calendar', calendar))
}

type Pictures = { shown: number; hidden: number }

async function plant(slug: ContentSlug, staff: Staff, relatedSpaces: number[], pictures: Pictures) {
  const relation = slug === 'spaces' ? {} : { relatedSpaces }
  for (const state of ['draft', 'withdrawn', 'trashed'] as const) {
    const fields = { ...relation, cover: pictures.hidden }
    await make(slug, state, staff, { mark: `${SECRET}${state.slice(0, 4)}${slug.slice(0, 4)}`, fields })
  }
  const fields = { ...relation, cover: pictures.shown }
  const { id } = await make(slug, 'redrafted', staff, {
    mark: `${OPEN}${slug}`,
    newer: `${SECRET}newer`,
    fields,
  })
  const body = { cover: pictures.hidden, [titleField[slug]]: `${SECRET}newest` }
  expectOk(await rest('PATCH', `/api/${slug}/${id}?draft=true`, { as: staff.author, body }))
  const again = await make(slug, 'published', staff, { mark: `${OPEN}${slug} 2`, fields })
  expectOk(await review(slug, again.id, 'reviseDraft', staff.author, { comment: `${SECRET}comment` }))
}
