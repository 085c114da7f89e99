/** What the audit log tells of, by its stable name. */
export const actions = {
  create: '新建',
  update: '修改',
  refused: '被拒绝',
  delete: '删除',
  submit: '送审',
  approve: '审核通过',
  return: '退回',
  publish: '发布',
  schedule: '定时发布',
  unschedule: '取消定时',
  withdraw: '撤稿',
  archive: '归档',
  reviseDraft: '取回修改',
  void: '审核作废',
  signIn: '登录',
  signOut: '退出',
  export: '导出',
  openContact: '查看联系方式',
  import: '导入',
} as const

export type Action = keyof typeof actions
