import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type SampleItem, sampleItem, sampleManifest } from '../player/sample-manifest'
import { samplePicture } from '../player/sample-pictures'
import { sampleSlides } from '../player/sample-slides'
import { type Eyes, engines } from '../support/eyes'
import { buildPlayer, ScreenServer } from '../support/screen-server'
import { pictureInView, until, watch } from '../support/screen-view'

describe.each(engines)('a screen in $name', ({ open }) => {
  let server: ScreenServer
  let eyes: Eyes
  let items: SampleItem[]

  beforeAll(async () => {
    const [wide, tall] = [
      await samplePicture('wide', '#d9cdb8', '#a8201a'),
      await samplePicture('tall', '#c9d3cc', '#2f6b57', true),
    ]
    const slides = Object.entries(sampleSlides(wide.picture, tall.picture))
    items = slides
      .filter(([id]) => /^(news|member|space)-short|artwork|clock$/.test(id))
      .map(([id, slide]) => sampleItem(id, slide, 2))
    server = new ScreenServer(await buildPlayer(), [...wide.files, ...tall.files], sampleManifest(items))
    eyes = await open(1920, 1080)
    await eyes.open(await server.start())
    console.log(`engine: ${await eyes.version()}`)
  })

  afterAll(async () => {
    await eyes?.close()
    await server?.kill()
  })

  it('plays different slides one after another, pictures and all', async () => {
    await until(eyes, (text) => text !== '', 10_000)
    expect((await watch(eyes, 9_000)).size).toBeGreaterThanOrEqual(4)
    await until(eyes, (text) => text.includes('326册书'), 12_000)
    expect(await pictureInView(eyes)).toBe(true)
  })

  it('shows what was just published within 5 s', async () => {
    const news = sampleItem('news:new', { ...newsAbout('雨天操场有了去处'), kind: 'news' }, 3)
    server.publish(sampleManifest([news, ...items], new Date().toISOString()))
    const ms = await until(eyes, (text) => text.includes('雨天操场有了去处'), 5_000)
    console.log(`published to in view: ${ms} ms`)
  })

  it('cuts what is withdrawn, even while it is in view, within 5 s', async () => {
    const doomed = sampleItem('news:doomed', { ...newsAbout('这条马上撤下'), kind: 'news' }, 60)
    server.publish(sampleManifest([doomed, ...items], new Date().toISOString()))
    await until(eyes, (text) => text.includes('这条马上撤下'), 5_000)
    server.publish(sampleManifest(items))
    const ms = await until(eyes, (text) => !text.includes('这条马上撤下'), 5_000)
    console.log(`withdrawn to out of view: ${ms} ms`)
  })

  it('plays on when the server is gone, and comes back to it by itself', async () => {
    await server.kill()
    expect((await watch(eyes, 7_000)).size).toBeGreaterThanOrEqual(3)
    const news = sampleItem('news:back', { ...newsAbout('服务器回来了'), kind: 'news' }, 60)
    server.manifest = sampleManifest([news], new Date().toISOString())
    await server.start()
    await until(eyes, (text) => text.includes('服务器回来了'), 40_000)
  })

  it('says nothing wrong on its console', () => {
    expect(eyes.complaints).toEqual([])
  })
})

const newsAbout = (title: string) => ({
  title,
  text: '下周一起试行。',
  mark: { name: '党建动态' },
  category: '党员大会',
  date: '3月14日',
  link: '/news/20260314',
})

describe('the demo screen of the school', () => {
  const school = inject('schoolUrl')
  let eyes: Eyes

  beforeAll(async () => {
    eyes = await (engines[0] as (typeof engines)[number]).open(1920, 1080)
    await eyes.open(`${school}/screen?demo`)
  })

  afterAll(() => eyes?.close())

  it('plays what the school has published', async () => {
    await until(eyes, (text) => text !== '', 15_000)
    expect(eyes.complaints).toEqual([])
  })

  it('shows news within 5 s of publication, and drops it within 5 s of withdrawal', async () => {
    const [author, first, second, final] = await Promise.all(
      ['author', 'first', 'second', 'final'].map((login) => signIn(school, `${login}@demo.school`)),
    )
    const title = `走廊屏幕试播${Date.now() % 10_000}`
    const id = await beginNews(school, author, title)
    await review(school, author, id, { verb: 'submit' })
    for (const reviewer of [first, second, final])
      await review(school, reviewer, id, { verb: 'approve', secrecyChecked: true })
    await review(school, final, id, { verb: 'publish' })
    const shown = await until(eyes, (text) => text.includes(title), 5_000)
    await review(school, final, id, { verb: 'withdraw', comment: '测试撤稿' })
    const gone = await until(eyes, (text) => !text.includes(title), 5_000)
    console.log(`school: published to in view ${shown} ms, withdrawn to out of view ${gone} ms`)
  })
})

async function signIn(school: string, email: string): Promise<string> {
  const answer = await ask(school, '/api/users/login', { email, password: inject('demoPassword') })
  return (answer as { token: string }).token
}

async function beginNews(school: string, token: string | undefined, title: string): Promise<number> {
  const text = { type: 'text', text: '党员教师在走廊里试播。', version: 1 }
  const paragraph = { type: 'paragraph', version: 1, children: [text] }
  const body = {
    root: { type: 'root', children: [paragraph], direction: null, format: '', indent: 0, version: 1 },
  }
  const news = {
    title,
    category: 'other',
    eventDate: new Date().toISOString(),
    lead: '走廊里的屏幕试播。',
    body,
  }
  return ((await ask(school, '/api/news', news, token)) as { doc: { id: number } }).doc.id
}

const review = (school: string, token: string | undefined, id: number, verb: object) =>
  ask(school, `/api/news/${id}/review`, verb, token)

async function ask(school: string, path: string, body: object, token = ''): Promise<unknown> {
  const answer = await fetch(school + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `JWT ${token}` }) },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}
