/** Node's names for a connection that could not be made or broke. */
const SOCKET_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
])

/** SQLSTATE: class 08 connection exceptions, 53300 too many connections, 57P01-57P03 shutting down or starting up. */
const SQL_STATES = /^(08...|53300|57P0[123])$/

/** pg gives these errors no code. */
const MESSAGES =
  /connection terminated|connection ended|timeout exceeded when trying to connect|query read timeout|client has encountered a connection error/i

/** Whether an error means that PostgreSQL could not be asked, rather than that it refused the question. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof AggregateError && error.errors.some(isDatabaseAway)) return true
  const code = 'code' in error ? String(error.code) : ''
  return (
    SOCKET_CODES.has(code) ||
    SQL_STATES.test(code) ||
    MESSAGES.test(error.message) ||
    isDatabaseAway(error.cause)
  )
}
