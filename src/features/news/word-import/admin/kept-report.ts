import type { ReportLine } from '../report'

const keyOf = (id: number | string) => `word-import:${id}`

/** Keeps a report for the draft's own view, in this browser tab until it is dismissed. */
export function keepReport(id: number, report: ReportLine[]): void {
  try {
    sessionStorage.setItem(keyOf(id), JSON.stringify(report))
  } catch {
    // a browser that stores nothing shows the draft without its report
  }
}

export function keptReport(id: number | string): ReportLine[] | undefined {
  try {
    const kept = sessionStorage.getItem(keyOf(id))
    return kept ? (JSON.parse(kept) as ReportLine[]) : undefined
  } catch {
    return undefined
  }
}

export function forgetReport(id: number | string): void {
  try {
    sessionStorage.removeItem(keyOf(id))
  } catch {
    // it was never kept
  }
}
