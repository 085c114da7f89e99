import { z } from 'zod'
import { HongzhuError } from '@/platform/errors'
import { PARTS } from '@/ui/proof-of-work'
import { LONGEST } from '../limits'

/** No letter of anybody's: the database refuses the first of them, and others turn a reader's line about. Kept: new line, tab. */
const CONTROL = /[^\P{Cc}\n\t]|\p{Cs}/gu

const trimmed = (longest: number, name: string) =>
  z
    .string()
    .default('')
    // a form sends line ends as two characters
    .transform((text) => text.replace(/\r\n?/g, '\n').replace(CONTROL, '').trim())
    .pipe(z.string().max(longest, `“${name}”最多${longest}个字，请写短一些。`))

const counted = z.coerce.number().int().nonnegative()
const token = z.string().max(64)

const schema = z.object({
  about: z
    .string()
    .max(200)
    .regex(/^(consultations|disclosures)\/[^/\p{Cc}]+$/u, '没有写明是对哪个问题提的，请回到那一页再填一次。'),
  text: trimmed(LONGEST.text, '意见').pipe(
    z.string().min(LONGEST.leastText, `“意见”太短，请至少写${LONGEST.leastText}个字。`),
  ),
  signature: trimmed(LONGEST.signature, '署名'),
  contact: trimmed(LONGEST.contact, '联系方式'),
  /** solved by the page's script */
  proof: z
    .object({
      seed: token,
      bits: counted.max(32),
      until: counted,
      key: token,
      nonces: z.array(counted.max(2 ** 40)).length(PARTS),
    })
    .optional(),
  /** of the second look without a script */
  ticket: z.object({ nonce: token, at: counted, key: token }).optional(),
})

/** What somebody sent, checked. */
export type Sent = z.infer<typeof schema>

/**
 * The fields of a form, or JSON of the same shape.
 * @throws HongzhuError bad-feedback naming the field and what to do
 */
export function readSent(body: Record<string, unknown>): Sent {
  const { nonce, at, key, ...rest } = body
  const result = schema.safeParse(nonce ? { ...rest, ticket: { nonce, at, key } } : rest)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new HongzhuError('bad-feedback', issue?.message ?? '请把意见再填一次。', 400, {
    field: String(issue?.path[0] ?? ''),
  })
}
