import { isWriter, mayPublish, type Person } from '@/platform/access/people'

type VerbRules = {
  label: string
  may: (person: Person) => boolean
  refusal: string
  /** `comment` may not stay empty. Source: domain.md, Review */
  needsReason: boolean
}

/** The verbs that move content between states, and who may say them. */
export const verbs = {
  submit: {
    label: '送审',
    may: isWriter,
    refusal: '送审要由撰稿人来做。',
    needsReason: false,
  },
  return: { label: '退回', may: mayPublish, refusal: '退回要由终审人来做。', needsReason: true },
  publish: {
    label: '发布',
    may: mayPublish,
    refusal: '发布要由终审人来做。请保存后通知终审人。',
    needsReason: false,
  },
  withdraw: { label: '撤稿', may: mayPublish, refusal: '撤稿要由终审人来做。', needsReason: true },
} satisfies Record<string, VerbRules>

export type Verb = keyof typeof verbs
