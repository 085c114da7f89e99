import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { WeekPlan } from '@/screens/week/types'
import { openBrowser } from '../support/browser'
import { type AtDesk, atDesk, DEMO, visit } from '../support/desk'

/** The acceptance: a playlist, scheduled for breaks on school days of the term, seen on a Monday at 09:50, and why. */
const MOST_ACTIONS = 20

let browser: Browser
let manager: AtDesk

beforeAll(async () => {
  browser = await openBrowser()
  manager = await atDesk(browser, DEMO.screens)
})
afterAll(async () => browser?.close())

/** Counts what a hand does. */
function countingHand(page: Page) {
  const done: string[] = []
  return {
    done,
    async click(selector: string) {
      done.push(`click ${selector}`)
      await page.click(selector)
    },
    async fill(selector: string, text: string) {
      done.push(`fill ${selector}`)
      await page.fill(selector, text)
    },
  }
}

it('a screen manager builds a playlist, schedules it, previews Monday 09:50 and sees why', async () => {
  const { page } = manager
  const hand = countingHand(page)
  await visit(page, '/admin/screens/plan')
  const plan = await schoolMonday(manager)

  await hand.click('a:has-text("新建播放列表")')
  await page.waitForSelector('#field-name')
  await hand.fill('#field-name', '廉洁书画')
  await hand.click('#field-entries__0__source .rs__control')
  await hand.click('.rs__option:has-text("清廉校园")')
  await hand.click('#action-save')

  await hand.click('a:has-text("安排播放时间")')
  await page.waitForSelector('.desk-dialog .draft-sentence')
  expect(await page.innerText('.draft-sentence')).toContain(`的课间`)
  await hand.click('.desk-dialog label:has-text("优先")')
  await page.waitForSelector('.draft-sentence:has-text("优先级：优先")')
  expect(await page.innerText('.draft-conflicts')).toContain('课间播放廉洁书画')
  await hand.click('#plan-save')
  await page.waitForSelector('.payload-toast-item:has-text("已安排“课间播放廉洁书画”")')

  await hand.click('nav a:has-text("时间旅行")')
  await page.waitForSelector('.travel-why')
  await hand.fill('.travel-moment input', `${plan.week}T09:50`)
  await page.waitForSelector('.travel-summary:has-text("正在播放“廉洁书画”，因为“课间播放廉洁书画”")')
  expect(await page.innerText('.travel-won')).toContain('课间播放廉洁书画')
  expect(await page.innerText('.travel-why ol')).toContain('“课间播放廉洁书画”的优先级更高')

  const glass = page.frameLocator('.travel-glass iframe')
  await glass.locator('.badge:has-text("09:50")').waitFor()
  await glass.locator('.slide').first().waitFor()

  console.log(`screen manager: ${hand.done.length} actions of at most ${MOST_ACTIONS}`)
  expect(hand.done.length).toBeLessThanOrEqual(MOST_ACTIONS)
})

/** The next week whose Monday is a day of school: the demo's calendar moves with today. */
async function schoolMonday({ context }: AtDesk): Promise<WeekPlan> {
  const week = async (day?: string) =>
    (await (
      await context.request.get(`/api/screen-control/plan?${day ? `week=${day}` : ''}`)
    ).json()) as WeekPlan
  let plan = await week()
  for (let tries = 0; tries < 40; tries++) {
    plan = await week(new Date(Date.parse(plan.week) + 7 * 86_400_000).toISOString().slice(0, 10))
    if (plan.days[0]?.standing === 'school') return plan
  }
  throw new Error('no Monday with school within 40 weeks')
}
