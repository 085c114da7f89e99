import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

const from = (place: string) => fileURLToPath(new URL(place, import.meta.url))

const E2E = 'tests/e2e/**/*.test.{ts,tsx}'
const GLASS = 'tests/glass/**/*.test.ts'
const ON_A_DATABASE = 'tests/**/*.db.test.{ts,tsx}'

/**
 * Four kinds of test, told apart by their names:
 * - unit: `tests/**\/x.test.ts` – no database, no server
 * - integration: `tests/**\/x.db.test.ts` – a migrated PostgreSQL database of its own for each file
 * - glass: `tests/glass/x.test.ts` – the screens' player in real engines, on a small server of the test's own
 * - e2e: `tests/e2e/x.test.ts` – the built product with the demo school, and a real browser
 */
export default defineConfig({
  resolve: { alias: { '@payload-config': from('./payload.config.ts'), '@': from('./src') } },
  test: {
    maxWorkers: 2,
    env: {
      TZ: 'Asia/Shanghai',
      PAYLOAD_SECRET: 'a secret for tests and nothing else',
      // nothing listens there: a test that reaches for a database without asking for one fails at once
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ON_A_DATABASE, GLASS, E2E],
          // pictures and dependency graphs take their time on a busy machine
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: [ON_A_DATABASE],
          isolate: false,
          setupFiles: 'tests/support/fresh-modules.ts',
          globalSetup: 'tests/support/template-database.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'glass',
          include: [GLASS],
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: [E2E],
          globalSetup: 'tests/support/running-school.ts',
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
