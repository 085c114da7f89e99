import { HongzhuError } from '@/platform/errors'

/** By the system's codes: no room, over the quota, larger than a file may be. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** A full disk in words that say what to do; any other error as it is. */
export function inWords(error: unknown, folder: string): unknown {
  if (!(error instanceof Error && 'code' in error && FULL.has(String(error.code)))) return error
  return new HongzhuError('disk-full', `磁盘空间不够，${folder} 写不下。请腾出空间，或换一块盘，再做一次。`)
}
