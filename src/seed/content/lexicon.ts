import type { LexiconEntry } from '@/platform/proofreading/lexicon'

/** Common slips of the pen, for a first look at the lexicon; a school brings its own. */
export const lexiconTexts: LexiconEntry[] = [
  { wrong: '按装', right: '安装', level: 'error', reason: '错别字' },
  { wrong: '既使', right: '即使', level: 'error', reason: '错别字' },
  { wrong: '再接再励', right: '再接再厉', level: 'error', reason: '错别字' },
  { wrong: '一愁莫展', right: '一筹莫展', level: 'error', reason: '错别字' },
  { wrong: '布署', right: '部署', level: 'error', reason: '错别字' },
  { wrong: '做为', right: '作为', level: 'warning', exceptions: '叫做为、当做为' },
  { wrong: '帐', right: '账', level: 'warning', reason: '表示钱物', exceptions: '帐篷、蚊帐、帐幕、营帐' },
  { wrong: '座谈会会议', right: '座谈会', level: 'warning', reason: '意思重复' },
  { wrong: '其它', right: '其他', level: 'hint', reason: '通常都可以写“其他”' },
  { wrong: '登陆网站', right: '登录网站', level: 'warning' },
]
