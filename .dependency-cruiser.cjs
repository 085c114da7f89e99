/**
 * Directions of architecture: data moves one way, and so do imports. Each rule is seen to fail on a planted violation
 * in tests/directions. `@type {import('dependency-cruiser').IConfiguration}`
 */

/** An import that leaves something in the running program; types cost nothing and bind nothing. */
const REAL = { dependencyTypesNot: ['type-only'] }

/** What runs in a browser. */
const BROWSER = '^src/player/|\\.client\\.tsx?$'
/** Role files of a feature that belong to the server. */
const SERVER_ROLES = '/(queries|collection|access|workflow|hooks|pages)\\.tsx?$'

const rules = {
  'no-circular': {
    comment: 'Two files that need each other are one file, or a third is missing.',
    from: {},
    to: { circular: true, viaOnly: REAL },
  },
  'no-unresolvable': {
    comment: 'Every import leads somewhere.',
    from: {},
    to: { couldNotResolve: true, pathNot: '\\.css$' },
  },
  'features-are-islands': {
    comment: 'A feature never imports another: relate by collection slug, compose in site, player or admin.',
    from: { path: '^src/features/([^/]+)/' },
    to: { path: '^src/features/', pathNot: '^src/features/$1/' },
  },
  'features-stand-on-platform-and-ui': {
    comment: 'A feature knows platform, ui and the generated types.',
    from: { path: '^src/features/' },
    to: { path: '^src/', pathNot: '^src/(features|platform|ui)/|^src/payload-types\\.ts$' },
  },
  'platform-is-platform': {
    comment: 'What features stand on stands on nothing of ours but the shapes that ui declares.',
    from: { path: '^src/platform/' },
    to: { path: '^src/', pathNot: '^src/platform/|^src/payload-types\\.ts$', ...REAL },
  },
  'platform-knows-shapes-only': {
    comment: 'Even types reach platform from ui alone.',
    from: { path: '^src/platform/' },
    to: { path: '^src/', pathNot: '^src/(platform|ui)/|^src/payload-types\\.ts$' },
  },
  'ui-is-ui': {
    comment: 'Presentational parts only: no Payload, no Hono, nothing else of ours.',
    from: { path: '^src/ui/' },
    to: { path: '^src/|node_modules/(payload|@payloadcms|hono|@hono|next)/', pathNot: '^src/ui/' },
  },
  'browser-is-browser': {
    comment: 'Browser code gets JSON or props: no queries, no collections, no platform, no server packages.',
    from: { path: BROWSER },
    to: {
      path: `${SERVER_ROLES}|^src/(platform|seed|app)/|^src/(server|desk)\\.ts$|^payload\\.config|^src/site/(?!.*\\.client)|node_modules/(payload|@payloadcms|hono|@hono|next|pg|sharp)/`,
      ...REAL,
    },
  },
  'browser-has-no-node': {
    comment: "A browser has none of Node's own modules.",
    from: { path: BROWSER },
    to: { dependencyTypes: ['core'] },
  },
  'components-are-presentational': {
    comment: 'Cards, articles and slides also run on screens: they get their data as props.',
    from: { path: '^src/features/[^/]+/components/' },
    to: {
      path: `${SERVER_ROLES}|^src/platform/(payload|db|review|audit|jobs|search|access|accounts)`,
      ...REAL,
    },
  },
  'only-platform-payload-imports-config': {
    comment: 'Everything else uses req.payload, so that the config never imports itself.',
    from: { pathNot: '^src/platform/payload\\.ts$|^src/app/|^tests/' },
    to: { path: '^payload\\.config\\.ts$' },
  },
  'site-does-not-write': {
    comment: 'A ROLE=site process runs with a read-only database role: the public face imports no verb.',
    from: { path: '^src/site/' },
    to: {
      path: '/workflow\\.tsx?$|^src/platform/review/(verbs|workflow|endpoint)|^src/(seed|admin)/',
      ...REAL,
    },
  },
  'site-reads-through-queries': {
    comment: "A feature's pages, queries and components are its public side; its schema and access are not.",
    from: { path: '^src/site/' },
    to: { path: '^src/features/.*(collection|access)\\.tsx?$|^src/features/[^/]+/admin/', ...REAL },
  },
  'faces-are-apart': {
    comment:
      'Site, player and screens share ui and the slides, not each other; screens answer as the site does.',
    from: { path: '^src/(site|player|screens)/' },
    to: {
      path: '^src/(site|player|screens|admin|seed)/',
      pathNot: ['^src/$1/', '/[^/]*\\.client\\.', '^src/site/(answer|rate-limit)\\.ts$'],
      ...REAL,
    },
  },
  'server-is-the-root': {
    comment: 'Nothing imports the program itself.',
    from: {},
    to: { path: '^src/server\\.ts$' },
  },
  'product-stands-alone': {
    comment: 'What is shipped needs neither tests nor benchmarks nor the launcher nor development packages.',
    from: { path: '^(src|migrations)/|^payload\\.config' },
    to: { path: '^(tests|bench|bin)/' },
  },
  'no-development-packages': {
    comment: 'The production image installs without them.',
    from: { path: '^src/|^payload\\.config' },
    to: { dependencyTypes: ['npm-dev'], ...REAL },
  },
}

module.exports = {
  forbidden: Object.entries(rules).map(([name, rule]) => ({ name, severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: ['node_modules', '^migrations/'] },
    exclude: { path: '^(build|\\.next)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
