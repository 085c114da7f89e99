/**
 * Words that Payload's own parts, and the editor, lists and toasts in them, have hard-coded in English. A text or label
 * is looked up whole; what carries a number or a name has a pattern.
 */
const whole: Record<string, string> = {
  'select-all': '全选',
  Collapse: '收起',
  Expand: '展开',
  Close: '关闭',
  'Close toast': '关闭提示',
  'Notifications alt+T': '提示',
  'add dropdown': '插入',
  'text dropdown': '段落样式',
  'align dropdown': '对齐',
  'Drag to move': '拖动换位置',
  'Add block': '插入一段',
  'Edit link': '修改链接',
  'Remove link': '去掉链接',
  'Insert Paragraph': '插入段落',
  'Toggle menu': '打开菜单',
  'Open Menu': '打开菜单',
  'Choose Date': '选择日期',
  'Slash menu': '插入菜单',
  Table: '表格',
  Responsive: '自适应',
  true: '是',
  false: '否',
  null: '空',
  _order: '排序',
  'Thumbnail URL': '缩略图地址',
  'MIME Type': '文件类型',
  'Previous Month': '上个月',
  'Next Month': '下个月',
  'Previous Year': '上一年',
  'Next Year': '下一年',
  Time: '时间',
}

const patterns: [RegExp, string][] = [
  [/^(\d+) results? available\.?$/, '有 $1 个选项。'],
  [/^Use Up and Down to choose options.*$/s, '用上下方向键选择，回车确定，Esc 关闭。'],
  [/^option (.+?), selected\.?$/, '已选 $1。'],
  [/^option (.+?) focused, (\d+) of (\d+)\..*$/s, '$1，第 $2 个，共 $3 个。'],
  [/^按\{\{label\}\}(.*)$/, '$1'],
  [/^按Order(.*)$/, '按先后$1'],
  [/^(\d+) bytes?$/, '$1 字节'],
  [/^Month (.+), (\d+)$/, '$2年$1'],
  [/^list-drawer_.*$/, '选择内容'],
  [/^doc-drawer_.*$/, '编辑内容'],
  [/^Edit (.*)$/, '修改 $1'],
  [/^Choose (?:\w+, )?(.*)$/, '选择 $1'],
]

/** The Chinese for a hard-coded English text, or undefined when it is not one of them. */
export function chineseFor(text: string): string | undefined {
  const trimmed = text.trim()
  if (!/[A-Za-z{]/.test(trimmed)) return undefined
  if (Object.hasOwn(whole, trimmed)) return whole[trimmed]
  const known = patterns.find(([pattern]) => pattern.test(trimmed))
  return known && trimmed.replace(known[0], known[1])
}
