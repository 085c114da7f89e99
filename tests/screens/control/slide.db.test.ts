import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DraftSlide } from '@/screens/draft/types'
import { WORD_END } from '@/ui/text-fit'
import { make, sampleOf, upload, WITH_SLIDES } from '../../support/factories'
import { control } from '../../support/hung-screens'
import { type OpenScreens, openScreens } from '../../support/open-screens'
import { type Desk, openDesk } from '../../support/payload'
import { hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff
let screens: OpenScreens

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  screens = await openScreens(desk)
})

afterAll(async () => {
  await screens?.close()
  await desk?.close()
})

const draft = (collection: string, data: object) =>
  control(screens, 'POST', '/slide', staff.author, { collection, data })

const slideOf = async (collection: string, data: object) => {
  const { body, status } = await draft(collection, data)
  expect(status).toBe(200)
  return body as DraftSlide
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value).replaceAll(WORD_END, ''))

describe('a form as a slide', () => {
  it.each(WITH_SLIDES)('is the slide that the manifest has of it once published: %s', async (slug) => {
    const mark = `预览${slug}`.slice(0, 16)
    const { id } = await make(slug, 'published', staff, { mark })
    const doc = await desk.payload.findByID({ collection: slug, id, depth: 0 })
    const { items } = await screens.eventually(({ items: all }) =>
      all.some((item) => item.id.endsWith(`:${id}`) && JSON.stringify(plain(item)).includes(mark)),
    )
    const published = items.find((item) => JSON.stringify(plain(item)).includes(mark))
    const { item } = await slideOf(slug, doc)
    expect(item?.slide).toEqual(published?.slide)
    expect(item?.qr).toEqual(published?.qr)
  })

  it('follows what was not saved', async () => {
    const { item } = await slideOf('news', {
      ...sampleOf.news('样'),
      title: '还没有保存的标题',
      lead: '刚刚写下。',
    })
    expect(plain(item?.slide)).toMatchObject({ kind: 'news', title: '还没有保存的标题', text: '刚刚写下。' })
  })

  it.each(WITH_SLIDES.filter((slug) => slug !== 'screen-pages'))('stands an empty form: %s', async (slug) => {
    expect((await slideOf(slug, {})).item?.slide).toBeDefined()
    expect(
      (await slideOf(slug, { title: null, name: 7, eventDate: 'soon', kind: 'no such' })).item,
    ).toBeDefined()
  })

  it('has its picture with the size it was taken in at', async () => {
    const { id } = await upload(staff.author, { consentStatus: 'notNeeded' })
    const { item, notes, picture } = await slideOf('spaces', { name: '图书角', cover: id })
    expect(item?.slide).toMatchObject({ picture: { alt: expect.any(String) } })
    expect(picture).toEqual({ width: expect.any(Number), height: expect.any(Number) })
    expect(notes).toEqual([])
  })

  it('says what keeps a picture off the screens', async () => {
    const { id } = await upload(staff.author, { consentStatus: 'pending', containsMinors: true }, 90)
    const { notes } = await slideOf('spaces', { name: '图书角', cover: id })
    expect(notes).toEqual(['图片还没有确认可以公开，屏幕上不会出现它；请在图片里填写同意情况。'])
  })

  it('bears the mark of the first place named', async () => {
    const space = await make('spaces', 'published', staff, { mark: '读书的角落', fields: { phrase: '一角' } })
    const { item } = await slideOf('news', { ...sampleOf.news('样'), relatedSpaces: [space.id] })
    expect(plain(item?.slide)).toMatchObject({ mark: { phrase: '一角' } })
  })

  it('is nothing yet for a picture page without a picture', async () => {
    expect((await slideOf('screen-pages', { title: '一张照片', kind: 'image' })).item).toBeUndefined()
  })

  it('is refused to strangers, and for what no screen shows', async () => {
    const news = { collection: 'news', data: {} }
    expect((await control(screens, 'POST', '/slide', undefined, news)).status).toBe(401)
    expect((await draft('users', {})).status).toBe(400)
    expect((await control(screens, 'POST', '/slide', staff.author, 'nothing')).status).toBe(400)
  })
})
