import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { HongzhuError } from '@/platform/errors'
import type { PublishedDocument } from '@/platform/publication/types'
import { currentLexicon } from './current-lexicon'
import type { Finding } from './finding'
import { passagesOf } from './passages'
import { proofread } from './proofread'
import { remarksOn } from './remarks'

/** Everything proofreading has to say of a document, in the order of its form. */
export async function check(
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  doc: PublishedDocument,
): Promise<Finding[]> {
  const passages = passagesOf(
    config.fields,
    doc as unknown as Record<string, unknown>,
    config.admin.useAsTitle,
  )
  const findings = proofread(passages, await currentLexicon(req))
  return [...findings, ...(await remarksOn(req, config, doc, findings))]
}

const isError = ({ level }: Finding): boolean => level === 'error'

/**
 * Nothing with an error in it is handed in, unless its author says why it is none: reviewers read the reason.
 * @throws HongzhuError with every error
 */
export async function refuseErrors(
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  doc: PublishedDocument,
  reason: string | undefined,
): Promise<void> {
  if (reason?.trim()) return
  const errors = (await check(req, config, doc)).filter(isError)
  if (errors.length === 0) return
  throw new HongzhuError(
    'proofreading-errors',
    `校对发现 ${errors.length} 处错误：${errors.map(inShort).join('；')}。请改正后再送审；确实没有错，请写明理由（overrideReason）。`,
    422,
    { findings: errors },
  )
}

const inShort = ({ label, message, words }: Finding): string =>
  `${label ?? ''}${words ? `“${words}”` : ''}${message.replace(/。$/u, '')}`
