export type ServerEvent = { name: string; data: string }

/** No event of ours is longer (characters): what is goes on for ever is no event stream. */
const LONGEST = 100_000

/**
 * Takes a stream of server-sent events apart (WHATWG HTML, 9.2.6), piece by piece. `EventSource` cannot carry a
 * screen's token, but in its address.
 */
export class EventParser {
  private rest = ''
  private name = ''
  private data: string[] = []

  /** The events that are complete with this piece. Throws RangeError when a line never ends. */
  push(piece: string): ServerEvent[] {
    const events: ServerEvent[] = []
    const lines = (this.rest + piece).split(/\r\n|\n|\r(?!$)/)
    this.rest = lines.pop() ?? ''
    if (this.rest.length > LONGEST) throw new RangeError('no event stream')
    for (const line of lines) {
      if (line === '') this.end(events)
      else this.take(line)
    }
    return events
  }

  private take(line: string) {
    const [, field, value = ''] = /^([^:]*):? ?(.*)$/.exec(line) ?? []
    if (field === 'event') this.name = value
    if (field === 'data') this.data.push(value)
  }

  private end(events: ServerEvent[]) {
    if (this.data.length > 0) events.push({ name: this.name || 'message', data: this.data.join('\n') })
    this.name = ''
    this.data = []
  }
}
