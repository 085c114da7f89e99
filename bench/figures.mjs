/** The value below which `share` (0…1) of the values lie. */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const median = (values) => percentile(values, 0.5)

/** Prints rows as a Markdown table. */
export function printTable(columns, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  console.log([line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n'))
}

export const ms = (value) => value.toFixed(value < 10 ? 1 : 0)

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
