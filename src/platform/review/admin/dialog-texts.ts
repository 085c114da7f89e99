import type { Verb } from '../verbs'

export type DialogTexts = {
  title: string
  text?: string
  confirm: string
  /** label of the comment, where there is one */
  comment?: string
  /** said when the comment may not stay empty and does */
  required?: string
  asksMoment?: boolean
  /** at the last stage */
  asksSecrecy?: boolean
}

/** The verbs that are not said with one click, and how each asks. */
export const dialogs = {
  submit: {
    title: '校对发现错误',
    text: '请回去改正后再送审。如果确实没有错，写明理由，审核人会看到。',
    confirm: '写明理由并送审',
    comment: '不改的理由（会记入审核记录）',
    required: '请写明为什么这几处不是错误，或者回去改正。',
  },
  approve: {
    title: '通过这一级审核？',
    text: '通过的是现在的文字和图片；之后有任何改动，都要重新送审。',
    confirm: '通过',
    comment: '意见（可不填，会记入审核记录）',
    asksSecrecy: true,
  },
  return: {
    title: '退回给作者？',
    text: '作者会看到您的意见，改好后可以再送审。',
    confirm: '退回',
    comment: '修改意见（必填，会记入审核记录）',
    required: '请写明哪里要改。',
  },
  schedule: {
    title: '定时发布',
    text: '到时间自动发布。在那之前有改动，定时会取消。',
    confirm: '安排',
    asksMoment: true,
  },
  unschedule: {
    title: '取消定时发布？',
    text: '这一条仍是已通过，可以随时发布或另定时间。',
    confirm: '取消定时',
  },
  withdraw: {
    title: '撤下这一条？',
    text: '网站和校园屏上会立刻看不到这一条。文字和图片保留为草稿，改好后可以重新送审。',
    confirm: '撤稿',
    comment: '撤稿原因（必填，会记入审核记录）',
    required: '请写明撤稿原因。',
  },
  archive: {
    title: '归档这一条？',
    text: '不再显示在网站和校园屏上，文字和图片都保留。以后可以取回修改，重新送审。',
    confirm: '归档',
    comment: '说明（可不填，会记入审核记录）',
  },
  reviseDraft: {
    title: '取回修改？',
    text: '这一条会变回草稿，已有的审核和定时作废，改好后要重新送审。网站上的内容不受影响。',
    confirm: '取回',
  },
} satisfies Partial<Record<Verb, DialogTexts>>
