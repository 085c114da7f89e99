import type { CollectionBeforeDeleteHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { HongzhuError } from '@/platform/errors'

type Use = { collection: CollectionSlug; label: string; title: string; where: (id: number) => Where }

const schedules = (field: string): Use => ({
  collection: 'screen-schedules',
  label: '排期',
  title: 'name',
  where: (id) => ({ [field]: { equals: id } }),
})
const takeovers = (field: string): Use => ({
  collection: 'takeovers',
  label: '紧急插播',
  title: 'title',
  where: (id) => ({
    and: [{ [field]: { equals: id } }, { endsAt: { greater_than: new Date().toISOString() } }],
  }),
})
const usual = (collection: 'screens' | 'screen-groups', label: string, field: string): Use => ({
  collection,
  label,
  title: 'name',
  where: (id) => ({ [field]: { equals: id } }),
})

/** Where each may be named. A schedule that lost its only place would play everywhere, so nothing named is deleted. */
const uses = {
  screens: [schedules('screens'), takeovers('screens')],
  'screen-groups': [schedules('groups'), takeovers('groups'), usual('screens', '屏幕', 'group')],
  playlists: [
    schedules('playlist'),
    usual('screens', '屏幕', 'playlist'),
    usual('screen-groups', '分组', 'playlist'),
  ],
} satisfies Partial<Record<CollectionSlug, Use[]>>

/** Refuses to delete what something still plays on or from, and names it. @throws HongzhuError in-use */
export const refuseWhileUsed =
  (slug: keyof typeof uses): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    for (const use of uses[slug]) {
      const names = await namesOf(req, use, Number(id))
      if (names.length === 0) continue
      const message = `${use.label}${names.map((name) => `“${name}”`).join('、')}还在用它。请先在那里改好，再删除。`
      throw new HongzhuError('in-use', message, 409)
    }
  }

async function namesOf(
  req: PayloadRequest,
  { collection, title, where }: Use,
  id: number,
): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection,
    where: where(id),
    limit: 5,
    depth: 0,
    overrideAccess: true, // that it is in use holds whoever may see what uses it
    req,
  })
  return docs.map((doc) => String((doc as unknown as Record<string, unknown>)[title] ?? ''))
}
