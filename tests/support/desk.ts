import type { Browser, BrowserContext, Page } from 'playwright-core'
import { inject } from 'vitest'

export const DEMO = {
  author: 'author@demo.school',
  first: 'first@demo.school',
  second: 'second@demo.school',
  final: 'final@demo.school',
  screens: 'screens@demo.school',
  admin: 'admin@demo.school',
} as const

/** Somebody at the desk: a browser of their own, signed in, and what its console complained of. */
export type AtDesk = { page: Page; context: BrowserContext; complaints: string[] }

/** Opens the desk as `email`; '' = not signed in. Sizes are in CSS pixels. */
export async function atDesk(
  browser: Browser,
  email: string,
  viewport = { width: 1440, height: 900 },
): Promise<AtDesk> {
  const context = await browser.newContext({
    baseURL: inject('schoolUrl'),
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport,
  })
  if (email) await signInOver(context, email)
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`)
  })
  return { page, context, complaints }
}

async function signInOver(context: BrowserContext, email: string): Promise<void> {
  const response = await context.request.post('/api/users/login', {
    data: { email, password: inject('demoPassword') },
  })
  if (!response.ok())
    throw new Error(`${email} cannot sign in: ${response.status()} ${await response.text()}`)
}

/** Goes to a view and waits until it has drawn itself and asks for nothing more. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'load' })
  await page.waitForLoadState('networkidle').catch(() => undefined)
}

/** The id of one document of a collection the person may see, or undefined. `where` is a query string. */
export async function anyId(
  context: BrowserContext,
  collection: string,
  where = '',
): Promise<number | undefined> {
  const response = await context.request.get(`/api/${collection}?limit=1&depth=0&draft=true&${where}`)
  const { docs = [] } = (await response.json()) as { docs?: { id: number }[] }
  return docs[0]?.id
}
