import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { root } from '@/platform/paths'
import { INNOCENT, PLANTED } from './planted'

const CONFIG = '.dependency-cruiser.cjs'
const CRUISER = path.join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs')

const report = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
})

let tree: string

beforeAll(() => {
  tree = realpathSync(mkdtempSync(path.join(tmpdir(), 'hongzhu-directions-')))
  copyFileSync(path.join(root, CONFIG), path.join(tree, CONFIG))
  for (const [file, text] of Object.entries(INNOCENT)) plant(file, text)
})

afterAll(() => rmSync(tree, { recursive: true, force: true }))

describe('the rules of directions', () => {
  it('are all tried here', () => {
    const { forbidden } = createRequire(import.meta.url)(path.join(root, CONFIG)) as {
      forbidden: { name: string }[]
    }
    expect(Object.keys(PLANTED).sort()).toEqual(forbidden.map(({ name }) => name).sort())
  })

  it('let an innocent tree pass', () => {
    expect(violations()).toEqual([])
  })

  it('each catch the violation planted for them', () => {
    for (const { file, text } of Object.values(PLANTED)) plant(file, text)
    const found = violations()
    for (const [rule, { file }] of Object.entries(PLANTED)) expect(found).toContain(`${rule}: ${file}`)
  })
})

function plant(file: string, text: string) {
  mkdirSync(path.dirname(path.join(tree, file)), { recursive: true })
  writeFileSync(path.join(tree, file), `${text}\n`)
}

/** `rule: file` of everything found wrong in the tree. */
function violations(): string[] {
  const args = [CRUISER, '--config', CONFIG, '--output-type', 'json', 'src', 'payload.config.ts']
  const { summary } = report.parse(JSON.parse(outputOf(args)))
  return summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)
}

function outputOf(args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: tree, encoding: 'utf8', maxBuffer: 2 ** 26 })
}
