import { ACTORS, type Actor, type Entry, globalMatrix, matrix, OPERATIONS } from './matrix'

const names = {
  visitor: 'visitor',
  author: 'author (own)',
  otherAuthor: 'author (others’)',
  firstReviewer: 'first reviewer',
  secondReviewer: 'second reviewer',
  finalReviewer: 'final reviewer',
  screenManager: 'screen manager',
  auditor: 'auditor',
  admin: 'admin',
} satisfies Record<Actor, string>

/** docs/access.md, from the table the tests check. */
export const accessDocument = (): string =>
  [
    '# Who may do what',
    'Generated from `tests/platform/access/matrix.ts`, which `matrix.db.test.ts` checks over REST for every role, operation and state. ' +
      'Do not edit; run `npx vitest run tests/platform/access/document.test.ts -u`.',
    'One person may hold several roles and then may do what any of them may. An admin manages accounts and settings and gains no right to publish by it. ' +
      'States: *redrafted* is published with a newer draft on top; *readDraft* reads that newest text.',
    ...Object.entries(matrix).map(([slug, entry]) => section(slug, entry)),
    '## Settings (globals)',
    ...Object.entries(globalMatrix).map(
      ([slug, { words, read, update }]) =>
        `- **${slug}**: ${words} Read: ${list(read)}. Update: ${list(update)}.`,
    ),
    '',
  ].join('\n\n')

function section(slug: string, { words, create, may }: Entry): string {
  const rows = OPERATIONS.flatMap((operation) => {
    const states = may[operation]
    return states ? [row(operation, (actor) => cell(states, actor))] : []
  })
  return [
    `## ${slug}\n\n${words}\n`,
    row('', (actor) => names[actor]),
    row('---', () => '---'),
    row('create', (actor) => (create.includes(actor) ? 'yes' : '–')),
    ...rows,
  ].join('\n')
}

const row = (head: string, of: (actor: Actor) => string) => `| ${[head, ...ACTORS.map(of)].join(' | ')} |`

function cell(states: Record<string, readonly Actor[]>, actor: Actor): string {
  const allowed = Object.keys(states).filter((state) => states[state]?.includes(actor))
  if (allowed.length === 0) return '–'
  return allowed.length === Object.keys(states).length ? 'yes' : allowed.join(', ')
}

const list = (who: readonly Actor[]): string => {
  if (who.length === 0) return 'nobody'
  return who.length === ACTORS.length ? 'everybody' : who.map((actor) => names[actor]).join(', ')
}
