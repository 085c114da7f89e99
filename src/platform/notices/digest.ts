/** school's clock: nobody is written to between these hours */
const QUIET_FROM = 22
const QUIET_TO = 7
/** ms a first notice waits for others to go with it */
const GATHER = 10 * 60_000

export type Waiting = { personId: number; told: string; href: string; createdAt: Date }

export function isQuiet(now: Date, timeZone: string): boolean {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: 'numeric', hour12: false })
  const hour = Number(clock.format(now)) % 24
  return hour >= QUIET_FROM || hour < QUIET_TO
}

/** Who is written to now: whoever has waited long enough, and of everything that waits for them. */
export function due(waiting: readonly Waiting[], now: Date): Map<number, Waiting[]> {
  const byPerson = new Map<number, Waiting[]>()
  for (const notice of waiting)
    byPerson.set(notice.personId, [...(byPerson.get(notice.personId) ?? []), notice])
  const ripe = [...byPerson].filter(([, notices]) =>
    notices.some(({ createdAt }) => now.getTime() - createdAt.getTime() >= GATHER),
  )
  return new Map(ripe)
}

const MOST = 20

/** One mail for everything: subject and plain text. */
export function letter(notices: readonly Waiting[], site: string): { subject: string; text: string } {
  const lines = notices.slice(0, MOST).map(({ href, told }) => `· ${told}\n  ${site}${href}`)
  const rest = notices.length > MOST ? [`另有 ${notices.length - MOST} 件，请到后台查看：${site}/admin`] : []
  const [first] = notices
  const subject = notices.length === 1 && first ? first.told : `有 ${notices.length} 件事等您处理`
  const foot = '这是红烛后台自动发出的邮件，请不要回复。不想再收，请在后台「账号」里关掉邮件提醒。'
  return { subject: subject.slice(0, 80), text: [...lines, ...rest, '', foot].join('\n') }
}
