import { existsSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Where Vitest is to write what it counted. */
export function reportTo(project) {
  return path.join(os.tmpdir(), `hongzhu-${project}-${process.pid}.json`)
}

/** How many tests passed and failed; none when there is no report. */
export function readCounts(report) {
  if (!existsSync(report)) return { passed: 0, failed: 0 }
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
  return { passed: numPassedTests, failed: numFailedTests }
}

export function forget(report) {
  rmSync(report, { force: true })
}
