import { createHash } from 'node:crypto'
import QRCode from 'qrcode'
import type { Manifest, ManifestItem, SlidePicture, SlideView } from '@/ui/slide-view'

/** An item with its hash and QR code; `seconds` is short so that a test sees several. */
export function sampleItem(id: string, slide: SlideView, seconds = 1, until?: string): ManifestItem {
  const hash = createHash('sha256').update(JSON.stringify(slide)).digest('hex').slice(0, 16)
  return {
    id,
    hash,
    seconds,
    slide,
    ...(until && { until }),
    ...('link' in slide && { qr: sampleCode(slide.link) }),
  }
}

/** A manifest of these items whose first one comes on at `anchor`. */
export function sampleManifest(items: ManifestItem[], anchor = '2026-03-21T00:00:00.000Z'): Manifest {
  const revision = createHash('sha256').update(JSON.stringify(items)).digest('hex').slice(0, 16)
  return {
    version: 1,
    revision,
    serverTime: new Date().toISOString(),
    timeZone: 'Asia/Shanghai',
    anchor,
    items,
  }
}

const link = 'http://localhost:3000/news/20260321-tu-shu-jiao'

/** Each kind of slide as short, long and without a picture. */
export function sampleSlides(picture: SlidePicture, tall: SlidePicture): Record<string, SlideView> {
  const corner = { phrase: '一角', name: '图书角' }
  return {
    'news-short': {
      kind: 'news',
      title: '326册书有了新的位置',
      text: '党员教师和六年级志愿者修补图书41册，课间就能借。',
      mark: corner,
      category: '主题党日',
      date: '3月21日',
      picture,
      link,
    },
    'news-long': {
      kind: 'news',
      title: '党员教师与六年级志愿者用三个午休整理图书角修补旧书',
      text: '三月第三周的三个午休，七位党员教师和二十四名六年级志愿者把图书角的326册书重新编号、上架。41册散页的旧书用棉线和白乳胶修补好了。每个书架贴上了颜色标签，一年级学生不认字也能把书放回原处。从下周一起，课间十分钟就能借书，借书卡由各班图书管理员保管。',
      mark: corner,
      category: '志愿服务',
      date: '3月21日',
      picture,
      link,
    },
    'news-missing': {
      kind: 'news',
      title: '支部大会讨论课后服务的三件事',
      text: '接送时间、作业辅导和雨天活动，下周起试行。',
      mark: { phrase: '一室', name: '党员活动室' },
      category: '党员大会',
      date: '3月14日',
      link,
    },
    'news-missing-long': {
      kind: 'news',
      title: '支部大会逐条讨论课后服务中家长提出的三件具体小事',
      text: '家长在意见箱里提了三件事：接送时间太挤、作业辅导不够、雨天没有地方活动。大会逐条讨论，确定了负责人和完成日期。下周起先在三年级试行，四月底向家长公开结果。',
      mark: { name: '党建动态' },
      category: '党员大会',
      date: '3月14日',
      link,
    },
    'member-short': {
      kind: 'member',
      name: '王老师',
      post: '宣传委员 · 语文',
      motto: '把每个孩子的作业看完再下班。',
      help: '每周三中午在图书角陪读。',
      mark: { name: '先锋风采' },
      picture: tall,
      link,
    },
    'member-long': {
      kind: 'member',
      name: '欧阳老师',
      post: '组织委员 · 数学教研组长 · 五年级（2）班班主任',
      motto: '难题可以慢慢来，孩子不能等。',
      help: '每周二、周四放学后在党员示范岗给需要的学生答疑，本学期已经答疑63人次；和两位年轻教师结对，每月听课四节，一起改教案。',
      mark: { phrase: '一岗', name: '先锋风采' },
      picture: tall,
      link,
    },
    'member-missing': {
      kind: 'member',
      name: '李老师',
      post: '纪检委员',
      motto: '',
      help: '管着全校的公物报修单，当天报，当天有人去看。',
      mark: { name: '先锋风采' },
      link,
    },
    'space-short': {
      kind: 'space',
      name: '红烛讲堂',
      tagline: '老师讲自己的课，学生讲自己的书。',
      place: '综合楼三层',
      openHours: '周二、周四 12:30—13:10',
      mark: { phrase: '一堂', name: '红烛讲堂' },
      picture,
      link,
    },
    'space-long': {
      kind: 'space',
      name: '党员教师教学研究与青年教师结对活动室',
      tagline:
        '这里放着十二年来的公开课教案和听课记录，青年教师可以随时来翻；每周五下午有一位党员教师值班，教案、课件、班级里的难题都可以带来商量。',
      place: '教学楼二层东侧连廊尽头',
      openHours: '周一至周五 8:00—16:30，午休开放，寒暑假每周三开放',
      mark: { phrase: '一室', name: '教研室' },
      picture,
      link,
    },
    'space-missing': {
      kind: 'space',
      name: '廉洁长廊',
      tagline: '十二块展板，六块能换。',
      place: '行政楼一层',
      openHours: '全天',
      mark: { phrase: '两廊', name: '廉洁长廊' },
      link,
    },
    'integrity-artwork': {
      kind: 'integrity',
      title: '竹石图',
      text: '竹子长在石缝里，一节一节往上。',
      byline: '四年级（1）班 · 水墨 · 2026',
      artwork: true,
      mark: { name: '清廉校园' },
      picture: tall,
      link,
    },
    'integrity-long': {
      kind: 'integrity',
      title: '一张餐票的故事',
      text: '1983年，学校食堂的餐票是油印的。有一天，总务处的老师多收了一张，他在全校大会上把它还了回去。那张餐票后来夹在账本里，一直留到今天。账本的最后一页写着：公家的东西，一分也是公家的。',
      byline: '校史小组整理',
      artwork: false,
      mark: { name: '清廉校园' },
      picture,
      link,
    },
    'integrity-missing': {
      kind: 'integrity',
      title: '收礼的事，一句话说清',
      text: '不收，当面退；退不掉，当天登记交学校。',
      byline: '师德师风',
      artwork: false,
      mark: { name: '清廉校园' },
      link,
    },
    clock: { kind: 'clock', school: '示例小学', branch: '示例小学党支部' },
  }
}

function sampleCode(text: string): { size: number; path: string } {
  const { modules } = QRCode.create(text)
  let path = ''
  for (let y = 0; y < modules.size; y++)
    for (let x = 0; x < modules.size; x++) if (modules.get(y, x)) path += `M${x} ${y}h1v1h-1z`
  return { size: modules.size, path }
}
