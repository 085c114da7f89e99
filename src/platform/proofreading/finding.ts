/** error: not to be handed in so; warning: most likely wrong; hint: worth a second look. */
export const levels = { error: '错误', warning: '警告', hint: '提示' } as const

export type Level = keyof typeof levels

/** A stretch of text that stands for itself: a field's value, or one block of a rich text. */
export type Passage = {
  /** as the form knows the field: `title`, `gallery.0.caption`, `body` */
  path: string
  /** Chinese, with the group it lies in: 署名 › 撰稿 */
  label: string
  text: string
  /** the how-manieth block of a rich text that holds words, from 0 */
  block?: number
  /** the heading of the whole document */
  isTitle?: boolean
}

/** What a rule finds in a passage; `from` and `to` count UTF-16 units of its text. */
export type Spot = {
  from: number
  to: number
  message: string
  /** what would be right, where the rule knows: '' takes the words out */
  replacement?: string
  /** other than the rule's own */
  level?: Level
}

/** What is said of a document as a whole, or of something in it that is not text. */
export type Remark = { message: string; level: Level; path?: string }

/** As the desk shows it. Remarks have no place in a text. */
export type Finding = Remark & {
  rule: string
  ruleLabel: string
  label?: string
  block?: number
  from?: number
  to?: number
  /** the words at that place, by which a browser makes sure that it looks at the same text */
  words?: string
  /** a little of what stands before and after */
  before?: string
  after?: string
  replacement?: string
}
