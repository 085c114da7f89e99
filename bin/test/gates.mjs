import path from 'node:path'
import { install, isInstalled } from '../launch/install.mjs'
import { done, seconds, showRunning, step } from '../launch/progress.mjs'
import { run } from '../launch/run.mjs'
import { ROOT } from '../launch/settings.mjs'
import { forget, readCounts, reportTo } from './counts.mjs'

/** The whole gate, in order. `project`: a Vitest project, whose tests are counted. `slow`: needs the build. */
const GATES = [
  {
    name: 'format and lint',
    program: '@biomejs/biome/bin/biome',
    args: ['ci', '--error-on-warnings', '--colors=off'],
  },
  { name: 'types', program: 'typescript/bin/tsc', args: ['--noEmit', '-p', '.'] },
  {
    name: 'dependency directions',
    program: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: ['--config', '.dependency-cruiser.cjs', 'src', 'tests', 'migrations', 'payload.config.ts'],
  },
  { name: 'unused code', program: 'knip/bin/knip.js', args: ['--no-progress'] },
  { name: 'generated files', script: 'bin/test/generated.mjs' },
  { name: 'unit tests', project: 'unit' },
  { name: 'integration tests', project: 'integration' },
  { name: 'screens in real engines', project: 'glass', slow: true },
  { name: 'production build', script: 'bin/build.mjs', slow: true },
  { name: 'end-to-end tests', project: 'e2e', slow: true },
]

/** Runs every gate even after one has failed, then tells all that is wrong and closes with one line of counts. */
export async function runGates({ fast }) {
  const started = Date.now()
  if (!isInstalled()) await step('install', install)
  const results = []
  for (const gate of GATES.filter(({ slow }) => !(fast && slow))) results.push(await runGate(gate))
  for (const { name, output } of results.filter(({ ok }) => !ok))
    console.log(`\n━━━ ${name}\n${output.trim()}`)
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  const failed = results.reduce((sum, result) => sum + result.failed, 0)
  console.log(`\n${seconds(Date.now() - started)}\n${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

async function runGate(gate) {
  const started = Date.now()
  const stop = showRunning(gate.name, started)
  const report = reportTo(gate.project)
  const { code, output } = await run(process.execPath, commandOf(gate, report), {
    env: { ...process.env, CI: '1', NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1' },
  })
  stop()
  const ok = code === 0
  const tests = readCounts(report)
  forget(report)
  const found = gate.project ? `${gate.name}: ${tests.passed + tests.failed}` : gate.name
  done(found, Date.now() - started, ok ? '✓' : '✗')
  // a gate counts as one itself, unless its failure is counted test by test already
  const itself = ok || tests.failed ? 0 : 1
  return { name: gate.name, ok, output, passed: tests.passed + (ok ? 1 : 0), failed: tests.failed + itself }
}

function commandOf({ program, script, project, args = [] }, report) {
  if (script) return [script]
  const vitest = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  return project ? [inModules('vitest/vitest.mjs'), ...vitest] : [inModules(program), ...args]
}

const inModules = (place) => path.join(ROOT, 'node_modules', ...place.split('/'))
