import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Axe = {
  run: (context?: string) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

/**
 * What axe finds wrong on a page, or within `selector`. Over DevTools, not as a script of the page: the page's policy would
 * rightly refuse it.
 */
export async function accessibilityFaults(page: Page, selector?: string): Promise<string[]> {
  await page.evaluate(AXE)
  // a button on its way from its hovered colours to its own has neither
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .map(({ effect, finished }) =>
          effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY ? undefined : finished,
        ),
    ),
  )
  return page.evaluate(async (context) => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(context)
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
  }, selector)
}
