import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { uploadPdf } from '../features/disclosures/school'
import { make, words } from '../support/factories'
import { type Desk, openDesk } from '../support/payload'
import type { SignedIn } from '../support/rest'
import { hire, hireStaff, type Staff } from '../support/staff'

// the desk's frame is Payload's own and needs its server; what stands in it is ours
vi.mock('@/admin/review/frame', () => ({ DeskFrame: ({ children }: { children: ReactNode }) => children }))

let desk: Desk
let staff: Staff
let member: SignedIn
let id: number
let file: string

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  member = await hire(desk.payload, 'member', ['screenManager'])
  await desk.payload.update({ collection: 'users', id: member.id, data: { circles: ['members'] } })
  const pdf = await uploadPdf(staff.author, '党费明细.pdf')
  file = pdf.file
  const fields = {
    audience: 'members',
    category: 'membershipDues',
    body: words('收缴合计四千三百二十元。'),
    attachments: [pdf.id],
  }
  ;({ id } = await make('disclosures', 'published', staff, { mark: '上半年党费收支', fields }))
})
afterAll(() => desk.close())

async function show(
  view: (props: AdminViewServerProps) => Promise<ReactNode>,
  who: SignedIn,
  segments: string[],
): Promise<string> {
  const user = await desk.payload.findByID({ collection: 'users', id: who.id })
  const props = { initPageResult: { req: { payload: desk.payload, user } }, params: { segments } }
  return renderToStaticMarkup(await view(props as unknown as AdminViewServerProps))
}

it('lists what a member may read, and tells others why there is nothing', async () => {
  const { CircleList } = await import('@/admin/circle/list-view')
  const list = await show(CircleList, member, ['circle'])
  expect(list).toContain(`href="/admin/circle/${id}"`)
  expect(list).toContain('上半年党费收支')
  expect(list).toContain('全体党员 · 党费收支 · 2026年3月14日')
  const nothing = await show(CircleList, staff.otherAuthor, ['circle'])
  expect(nothing).not.toContain('上半年党费收支')
  expect(nothing).toContain('请管理员在您的账号里勾选')
})

it('shows one with its text and its files', async () => {
  const { CircleReading } = await import('@/admin/circle/reading-view')
  const page = await show(CircleReading, member, ['circle', String(id)])
  expect(page).toContain('收缴合计四千三百二十元。')
  expect(page).toContain(`href="/media/${file}"`)
  expect(page).toContain('党费明细.pdf')
})

it.each([
  ['somebody it is not for', () => staff.otherAuthor, () => String(id)],
  ['an id that is none', () => member, () => 'x'],
  ['one that is not there', () => member, () => '999999'],
])('is not found: %s', async (_, who, which) => {
  const { CircleReading } = await import('@/admin/circle/reading-view')
  await expect(show(CircleReading, who(), ['circle', which()])).rejects.toThrow(
    'NEXT_HTTP_ERROR_FALLBACK;404',
  )
})
