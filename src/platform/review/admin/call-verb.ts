import type { Finding } from '@/platform/proofreading/finding'
import type { Verb } from '../verbs'

type Call = {
  verb: Verb
  comment?: string
  /** ISO instants */
  publishAt?: string
  seenUpdatedAt?: string
  secrecyChecked?: boolean
  overrideReason?: string
}

/** What came of a verb: the sentence to show, the public address where there is one, and the document as it stands now. */
export type VerbAnswer = { message: string; address?: string; doc: Record<string, unknown> }

export type FieldError = { path: string; label?: string; message: string }

/** The server refused: its Chinese sentence, the fields it is about, and the errors that proofreading found. */
export class VerbRefused extends Error {
  readonly fields: FieldError[]
  readonly findings: Finding[]

  constructor(message: string, fields: FieldError[] = [], findings: Finding[] = []) {
    super(message)
    this.fields = fields
    this.findings = findings
  }

  /** all of it in one line */
  get told(): string {
    return [
      this.message,
      ...this.fields.map(({ label, message, path }) => `${label ?? path}：${message}`),
    ].join(' ')
  }
}

/**
 * Says a verb over the review endpoint.
 * @throws VerbRefused with what is wrong and what to do
 */
export async function callVerb(collection: string, id: number | string, call: Call): Promise<VerbAnswer> {
  const response = await fetch(`/api/${collection}/${id}/review`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'zh' },
    body: JSON.stringify(call),
  }).catch(() => undefined)
  if (!response) throw new VerbRefused('网络不通，没有操作成功。请检查网络后再试一次。')
  const answer: unknown = await response.json().catch(() => ({}))
  if (!response.ok) throw refusalIn(answer as Refusal)
  return answer as VerbAnswer
}

type Refusal = { errors?: { message?: string; data?: { errors?: FieldError[]; findings?: Finding[] } }[] }

function refusalIn({ errors = [] }: Refusal): VerbRefused {
  const fields = errors[0]?.data?.errors
  if (Array.isArray(fields) && fields.length > 0) return new VerbRefused('请先补上：', fields)
  return new VerbRefused(errors[0]?.message ?? '没有操作成功，请稍后再试。', [], errors[0]?.data?.findings)
}
