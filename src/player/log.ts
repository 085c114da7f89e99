export type LogLine = { at: string; what: string }

/** More lines than this are not kept: the newest tell what matters. */
const MOST = 40

/**
 * What went wrong and came right again on this screen, for its next heartbeat. Only changes: the same said about the
 * same thing again is not written down.
 */
export class Log {
  private kept: LogLine[] = []
  private readonly states = new Map<string, string>()

  constructor(private readonly now: () => number) {}

  /** Says how something is: `about` names it, `what` is kept when it differs from the last word about it. */
  tell(about: string, what: string): void {
    if (this.states.get(about) === what) return
    this.states.set(about, what)
    if (this.states.size > MOST) this.states.clear()
    this.kept = this.kept
      .concat({ at: new Date(this.now()).toISOString(), what: what.slice(0, 300) })
      .slice(-MOST)
  }

  /** That something is well again; nothing is written when it never was otherwise. */
  well(about: string, what: string): void {
    if (this.states.has(about)) this.tell(about, what)
  }

  lines(): LogLine[] {
    return this.kept
  }

  /** Lets go of lines that the server has. */
  sent(lines: LogLine[]): void {
    this.kept = this.kept.filter((line) => !lines.includes(line))
  }
}
