/** A rule's violation: the file that breaks it, and what that file says. */
type Violation = { file: string; text: string }

/** One planted violation for every rule of .dependency-cruiser.cjs. */
export const PLANTED: Record<string, Violation> = {
  'no-circular': { file: 'src/ui/circle-back.ts', text: "import './circle'" },
  'no-unresolvable': { file: 'src/ui/nowhere.ts', text: "import './gone'" },
  'features-are-islands': { file: 'src/features/spaces/card.ts', text: "import '../news/queries'" },
  'features-stand-on-platform-and-ui': { file: 'src/features/news/shell.ts', text: "import '@/site/shell'" },
  'platform-is-platform': { file: 'src/platform/paints.ts', text: "import '@/ui/card'" },
  'platform-knows-shapes-only': {
    file: 'src/platform/knows.ts',
    text: "import type { Query } from '@/features/news/queries'\nexport type Known = Query",
  },
  'ui-is-ui': { file: 'src/ui/asks.ts', text: "import 'payload'" },
  'browser-is-browser': { file: 'src/player/asks.ts', text: "import '@/features/news/queries'" },
  'browser-has-no-node': { file: 'src/site/reads.client.ts', text: "import 'node:fs'" },
  'components-are-presentational': {
    file: 'src/features/news/components/asks.ts',
    text: "import '@/platform/payload'",
  },
  'only-platform-payload-imports-config': { file: 'src/site/reaches.ts', text: "import '@payload-config'" },
  'site-does-not-write': { file: 'src/site/writes.ts', text: "import '@/platform/review/verbs'" },
  'site-reads-through-queries': { file: 'src/site/peeks.ts', text: "import '@/features/news/collection'" },
  'faces-are-apart': { file: 'src/site/plays.ts', text: "import '@/player/loop'" },
  'server-is-the-root': { file: 'src/site/turns-round.ts', text: "import '@/server'" },
  'product-stands-alone': { file: 'src/seed/borrows.ts', text: "import '../../tests/factory'" },
  'no-development-packages': { file: 'src/seed/runs.ts', text: "import 'vitest'" },
}

/** What the violations import; innocent itself. */
export const INNOCENT: Record<string, string> = {
  'payload.config.ts': 'export default {}',
  'tests/factory.ts': 'export {}',
  'src/server.ts': 'export {}',
  'src/ui/card.ts': 'export {}',
  'src/ui/circle.ts': "import './circle-back'",
  'src/ui/circle-back.ts': 'export {}',
  'src/site/shell.ts': "import '@/features/news/queries'",
  'src/player/loop.ts': "import '@/ui/card'",
  'src/platform/payload.ts': "import '@payload-config'",
  'src/platform/review/verbs.ts': 'export {}',
  'src/features/news/queries.ts': "import '@/platform/payload'\nexport type Query = string",
  'src/features/news/collection.ts': "import 'payload'",
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      module: 'ESNext',
      moduleResolution: 'bundler',
      paths: { '@/*': ['./src/*'], '@payload-config': ['./payload.config.ts'] },
    },
  }),
  'package.json': JSON.stringify({
    dependencies: { payload: '1.0.0' },
    devDependencies: { vitest: '1.0.0' },
  }),
  ...installed('payload'),
  ...installed('vitest'),
}

function installed(name: string): Record<string, string> {
  return {
    [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
    [`node_modules/${name}/index.js`]: '',
  }
}
