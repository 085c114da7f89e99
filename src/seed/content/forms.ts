/** A form to fill in by hand or at the computer. */
export const meetingRecordForm = {
  name: '会议记录表.docx',
  title: '会议记录表',
  lines: [
    '会议名称：',
    '时间：　　　　　　　　地点：',
    '主持人：　　　　　　　记录人：',
    '应到：　　人　实到：　　人　有表决权：　　人',
    '请假的人和原因：',
    '列席的人：',
    '议题：',
    '发言（每人一段，先写名字）：',
    '',
    '',
    '决定全文：',
    '赞成：　　票　反对：　　票　弃权：　　票',
    '谁负责、做到什么时候：',
    '保留的意见（由本人看过）：',
    '主持人签字：　　　　　记录人签字：　　　　　日期：',
  ],
} as const
