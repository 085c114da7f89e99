/** Says whether a value out of JSON is of a shape. */
export type Check = (value: unknown) => boolean

export const text: Check = (value) => typeof value === 'string'
export const number: Check = (value) => typeof value === 'number' && Number.isFinite(value)
export const whole: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0
/** of a file in bytes, of a square in modules */
export const size: Check = (value) => whole(value) && value !== 0
export const flag: Check = (value) => typeof value === 'boolean'
/** an instant as ISO 8601 */
export const date: Check = (value) => typeof value === 'string' && Number.isFinite(Date.parse(value))
/** a SHA-256 */
export const hex: Check = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
/** an address on this very server */
export const path: Check = (value) => typeof value === 'string' && /^\/(?![/\\])/.test(value)

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)

export const each =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)

/** Has all these fields; others do not matter. */
export const record = (fields: Record<string, Check>): Check => {
  const checks = Object.entries(fields)
  return (value) => isRecord(value) && checks.every(([name, check]) => check(value[name]))
}

/** `'title text'` -> both are texts */
export const texts = (names: string): Record<string, Check> => {
  const fields: Record<string, Check> = {}
  for (const name of names.split(' ')) fields[name] = text
  return fields
}
