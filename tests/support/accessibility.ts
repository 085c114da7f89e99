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
  return page.evaluate(async (context) => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(context)
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
  }, selector)
}
