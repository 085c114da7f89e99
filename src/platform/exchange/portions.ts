import type { CollectionSlug } from 'payload'

/** `leftOut`: what it is and why it stays behind, for whoever misses it. */
type Portion = 'carried' | { leftOut: string }

/**
 * What of every collection goes into an export. A new collection does not compile before somebody has decided; and what the
 * database holds beside collections is named below.
 */
export const collections = {
  news: 'carried',
  spaces: 'carried',
  members: 'carried',
  integrity: 'carried',
  boards: 'carried',
  'board-deployments': 'carried',
  campaigns: 'carried',
  learning: 'carried',
  disclosures: 'carried',
  documents: 'carried',
  standards: 'carried',
  consultations: 'carried',
  feedback: 'carried',
  screens: 'carried',
  'screen-groups': 'carried',
  playlists: 'carried',
  'screen-schedules': 'carried',
  'screen-pages': 'carried',
  takeovers: 'carried',
  media: 'carried',
  users: 'carried',
  lexicon: 'carried',
  'review-records': 'carried',
  redirects: 'carried',
  'audit-log': { leftOut: '操作日志：它有封印，只证明这一套系统里的事；需要留存的请在后台导出表格' },
  'payload-kv': { leftOut: '框架的临时数据' },
  'payload-jobs': { leftOut: '后台任务：新系统自己安排' },
  'payload-locked-documents': { leftOut: '谁正在编辑哪一篇' },
  'payload-preferences': { leftOut: '每个账号在后台的列表习惯' },
  'payload-migrations': { leftOut: '数据表的升级记录：新系统有自己的' },
} satisfies Record<CollectionSlug, Portion>

/** The tables of ours beside Payload's. */
export const ownTables = {
  scheduled_publications: 'carried',
  reply_satisfaction: 'carried',
  media_uses: { leftOut: '图片用在哪里：导入时重新算出' },
  search_entries: { leftOut: '搜索目录：导入时重新建立' },
  doomed_files: { leftOut: '待销毁的文件名' },
  mail_notices: { leftOut: '还没寄出的邮件提醒' },
  audit_chain: { leftOut: '操作日志的封印' },
  screen_tokens: { leftOut: '屏幕的凭证：换了系统要重新配对' },
  screen_pairings: { leftOut: '正在等待登记的屏幕' },
  screen_states: { leftOut: '屏幕现在的状态' },
  screen_history: { leftOut: '屏幕的上下线记录' },
  screen_revisions: { leftOut: '给过屏幕的节目单' },
  screen_items: { leftOut: '屏幕放过的内容的底稿' },
  screen_plays: { leftOut: '播放统计' },
} satisfies Record<string, Portion>

/** Of these, the ones whose rows travel just as they are. */
export const plainTables = ['reply_satisfaction'] as const satisfies (keyof typeof ownTables)[]

/** Fields of carried collections that never leave the installation: secrets, and what was entrusted to one person here. */
const withheld: Partial<Record<CollectionSlug, readonly string[]>> = {
  users: [
    'hash',
    'salt',
    'sessions',
    'loginAttempts',
    'lockUntil',
    'resetPasswordToken',
    'resetPasswordExpiration',
    'resetPasswordRequestedAt',
  ],
  feedback: ['sealedContact', 'hasContact'],
}

export const carried = Object.entries(collections)
  .filter(([, portion]) => portion === 'carried')
  .map(([slug]) => slug as CollectionSlug)

/** Neither goes out, nor comes in: an archive must not bring somebody a password of its own. */
export function withoutSecrets(
  collection: CollectionSlug,
  doc: Record<string, unknown>,
): Record<string, unknown> {
  const secret = new Set(withheld[collection])
  return Object.fromEntries(Object.entries(doc).filter(([name]) => !secret.has(name)))
}
