import { mayPublish, type Person } from '@/platform/access/people'

/** The verbs that move content between states, and who may say them. */
export const verbs = {
  publish: { label: '发布', may: mayPublish, refusal: '发布要由终审人来做。请保存后通知终审人。' },
  withdraw: { label: '撤稿', may: mayPublish, refusal: '撤稿要由终审人来做。' },
} satisfies Record<string, { label: string; may: (person: Person) => boolean; refusal: string }>

export type Verb = keyof typeof verbs
