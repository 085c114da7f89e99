/**
 * What the import tells the editor. `found` = read out of the text, to be checked; `changed` = the text was changed;
 * `lost` = not taken over, or not as it was. {n} is the count.
 */
const kinds = {
  title: ['found', '标题'],
  titleFromName: ['found', '没有找到标题，先用了文件名'],
  titleLong: ['found', '标题超过 40 个字，截到第一处停顿，原文留在正文开头'],
  subtitle: ['found', '副题'],
  lead: ['found', '导语（原来的第一段）'],
  leadLong: ['found', '第一段超过 160 个字，没有当作导语，留在正文里'],
  eventDate: ['found', '活动日期，请核对'],
  eventDateUnknown: ['found', '文中没有找到日期，先填了今天，请改成活动那一天'],
  venue: ['found', '地点，请核对'],
  credits: ['found', '署名，已从正文移到「参与和署名」'],
  issuingBody: ['found', '落款，已从正文移到「参与和署名」'],
  source: ['found', '文中写了来源。如果是转载，请在「参与和署名」里改成「转载」并填写'],
  dateLine: ['found', '文末的日期，已从正文移走'],
  cover: ['found', '第一张大图用作封面，不再放在正文里'],
  pictures: ['found', '导入了 {n} 张图片，请逐张补上说明，并确认监护人同意'],
  caption: ['found', '图注，已移到图片下面'],
  heading: ['found', '加粗或编号的短句，已改成小标题'],
  indent: ['changed', '去掉手打的缩进（网站自动缩进）'],
  spaces: ['changed', '去掉多余的空格'],
  punctuation: ['changed', '半角标点改成全角'],
  fullwidth: ['changed', '全角字母和数字改成半角'],
  invisible: ['changed', '去掉看不见的控制字符'],
  emptyLines: ['changed', '去掉 {n} 个空行'],
  breaks: ['changed', '手动换行改成分段'],
  titleDot: ['changed', '标题末尾的句号去掉了'],
  subtitleDash: ['changed', '副题前的破折号去掉了'],
  numbering: ['changed', '自动编号改成文字，内容不变'],
  notes: ['changed', '{n} 条脚注或尾注移到文末'],
  textBoxes: ['changed', '{n} 个文本框里的文字移到正文里'],
  layoutTable: ['changed', '只用来排图片的表格拆开了，图片按顺序排列'],
  boxTable: ['changed', '只有一个格子的表格改成了段落'],
  mergedCells: ['lost', '合并的单元格拆开了，文字在第一格，请核对表格'],
  nestedTable: ['lost', '表格里的表格改成了段落，请核对'],
  headingDepth: ['lost', '小标题最多两级，更深的并到了第二级'],
  listDepth: ['lost', '列表层次太深，并到了第五层'],
  pictureFormat: ['lost', '{n} 张图片的格式网站不能用（例如 EMF、WMF），请截图另存后再传'],
  pictureMissing: ['lost', '{n} 张图片在文件里缺失或损坏，请另外上传'],
  pictureSurplus: ['lost', '一篇最多导入 50 张图片，其余 {n} 张没有导入'],
  pictureCrop: ['lost', '{n} 张图片在 Word 里裁剪过，这里是裁剪前的原图，请看看有没有不该露出的内容'],
  captionLong: ['lost', '图注超过 80 个字，留在正文里'],
  links: ['lost', '链接的网址不能用（不是网页或邮箱），只留下文字'],
  innerLinks: ['lost', '文内跳转（例如目录）只留下文字'],
  revisions: ['lost', '文件里有修订记录，按「接受全部修订」导入'],
  comments: ['lost', '批注没有导入'],
  headers: ['lost', '页眉、页脚没有导入'],
  equations: ['lost', '{n} 个公式改成了一行文字，请核对'],
  pinyin: ['lost', '{n} 处拼音没有导入，只留下汉字'],
  charts: ['lost', '{n} 个图表没有导入，请截图后上传'],
  smartArt: ['lost', '{n} 个 SmartArt 图形没有导入，请截图后上传'],
  objects: ['lost', '{n} 个嵌入的对象（例如 Excel 表格、音视频）没有导入，最多留下它的预览图'],
  includedFiles: ['lost', '{n} 段从别的文件插入的内容没有导入'],
  symbols: ['lost', '特殊字体的符号认不出来，没有导入'],
  watermark: ['lost', '艺术字或水印没有导入'],
  looks: ['lost', '文字颜色、底色、字号和对齐没有导入（网站统一排版）'],
  readOnly: ['lost', '文件设了「限制编辑」，这里只取了内容'],
  unknown: ['lost', '有认不出的内容没有导入，请和原文对照一遍'],
} as const satisfies Record<string, readonly ['found' | 'changed' | 'lost', string]>

export type ReportKind = keyof typeof kinds

export type ReportLine = {
  kind: ReportKind
  group: 'found' | 'changed' | 'lost'
  text: string
  count: number
  /** the places, as far as they can be shown in words; at most SAMPLES */
  samples: string[]
}

/** Takes a note of what happened. */
export type Note = (kind: ReportKind, sample?: string, count?: number) => void

/** places kept of each kind */
const SAMPLES = 100
/** characters of each */
const SAMPLE_LENGTH = 80

/** A report that is being written: `note` as things happen, `lines` at the end, in the order of the table above. */
export function startReport() {
  const noted = new Map<ReportKind, { count: number; samples: string[] }>()
  const note: Note = (kind, sample, count = 1) => {
    if (count <= 0) return
    const line = noted.get(kind) ?? { count: 0, samples: [] }
    line.count += count
    if (sample && line.samples.length < SAMPLES) line.samples.push(shortened(sample))
    noted.set(kind, line)
  }
  const lines = (): ReportLine[] =>
    (Object.keys(kinds) as ReportKind[]).flatMap((kind) => {
      const line = noted.get(kind)
      const [group, text] = kinds[kind]
      return line ? [{ kind, group, text: text.replace('{n}', String(line.count)), ...line }] : []
    })
  return { note, lines }
}

function shortened(sample: string): string {
  const characters = [...sample.replace(/\s*\n\s*/g, ' ')]
  return characters.length <= SAMPLE_LENGTH
    ? characters.join('')
    : `${characters.slice(0, SAMPLE_LENGTH - 1).join('')}…`
}
