import type { SlidePicture, SlideVideo, SlideView } from '@/ui/slide-view'
import { withWordEnds } from '@/ui/word-ends'

const link = 'http://localhost:3000/news/20260321-tu-shu-jiao'

/** A film whose bytes no test asks for. */
export const unseenFilm: SlideVideo = {
  src: '/media/film.mp4',
  sha256: '0'.repeat(64),
  bytes: 1,
  duration: 20,
  sound: true,
}

/**
 * Each kind of slide as short, long and without a picture or other content, with its words marked as the server does.
 * `picture` is wide, `tall` upright.
 */
export function sampleSlides(
  picture: SlidePicture,
  tall: SlidePicture,
  film: SlideVideo = unseenFilm,
): Record<string, SlideView> {
  return marked({
    ...fromCores(picture, tall),
    ...fromBranchWork(picture),
    ...fromScreens(picture, tall, film),
  })
}

function fromCores(picture: SlidePicture, tall: SlidePicture): Record<string, SlideView> {
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
  }
}

function fromBranchWork(picture: SlidePicture): Record<string, SlideView> {
  return {
    'board-short': {
      kind: 'board',
      title: '廉洁长廊第三块展板换新了',
      text: '这一期是五年级学生抄写的家训，六十二句，挑了十二句。',
      theme: '清廉',
      place: '行政楼一层东侧',
      mark: { phrase: '两廊', name: '廉洁长廊' },
      picture,
      link,
    },
    'board-long': {
      kind: 'board',
      title: '核心价值观主题展板移到校门口，接送孩子的时候可以看',
      text: '展板共八块，正面是学生画的二十四节气里的校园，背面是班级约定。三月十四日至二十日放在南门内侧，家长接送时可以看；二十一日起移到社区服务中心，放两周。展板上每张画都注明班级，没有写学生姓名。想在班里讨论的老师，可以到德育处借一块回去。',
      theme: '社会主义核心价值观',
      place: '南门内侧，三月二十一日起移到社区服务中心一层大厅',
      mark: { phrase: '两廊', name: '移动展板' },
      picture,
      link,
    },
    'board-missing': {
      kind: 'board',
      title: '党务公开展板',
      text: '',
      theme: '党务公开',
      place: '教学楼一层大厅',
      mark: { name: '展板' },
      link,
    },
    'board-missing-long': {
      kind: 'board',
      title: '南门内侧八块展板',
      text: '一块一个节气。',
      theme: '核心价值观',
      place: '南门内侧',
      mark: { phrase: '两廊', name: '移动展板' },
      link,
    },
    'disclosure-short': {
      kind: 'disclosure',
      title: '拟确定发展对象公示',
      text: '李老师，数学教师。有意见请在公示期内向支部反映。',
      category: '党员发展',
      period: '公示期：3月14日至3月20日',
      mark: { name: '党务公开' },
      link,
    },
    'disclosure-long': {
      kind: 'disclosure',
      title: '2026年春季学期党员示范岗调整和先锋教师推荐名单公示',
      text: '经党员大会推荐、支部委员会讨论，拟调整党员示范岗四个：课后答疑岗由王老师、欧阳老师负责；图书角岗由李老师负责；校门值守岗由张老师、周老师负责；雨天活动岗由赵老师负责。拟推荐先锋教师三名：王老师、李老师、赵老师。公示期内有不同意见，可以到党员活动室当面反映，也可以投进教学楼一层的意见箱，支部会在五个工作日内答复。',
      category: '岗位调整和评优推荐',
      period: '公示期：2026年3月14日至3月20日，节假日顺延',
      mark: { name: '党务公开' },
      link,
    },
    'disclosure-missing': {
      kind: 'disclosure',
      title: '第一季度党费收缴情况',
      text: '',
      category: '党费',
      period: '',
      mark: { name: '党务公开' },
      link,
    },
    'standards-short': {
      kind: 'standards',
      title: '标准化建设一览',
      states: { done: 14, onTime: 6, notDue: 3, late: 1 },
      aspects: [
        { name: '班子建设', done: 3, total: 4 },
        { name: '阵地建设', done: 4, total: 4 },
        { name: '活动组织', done: 2, total: 5 },
        { name: '制度建设', done: 3, total: 4 },
        { name: '教学融合', done: 1, total: 4 },
        { name: '为民服务', done: 1, total: 3 },
      ],
      mark: { name: '标准化建设' },
      link,
    },
    'standards-long': {
      kind: 'standards',
      title: '二〇二六年春季学期党支部标准化规范化建设任务完成情况一览表',
      states: { done: 104, onTime: 26, notDue: 13, late: 11 },
      aspects: Array.from({ length: 15 }, (_, index) => ({
        name: index % 3 === 0 ? `党员教育管理监督与服务保障第${index + 1}项` : `第${index + 1}方面`,
        done: index,
        total: 15,
      })),
      mark: { name: '标准化建设' },
      link,
    },
    'standards-missing': {
      kind: 'standards',
      title: '标准化建设一览',
      states: { done: 0, onTime: 0, notDue: 24, late: 0 },
      aspects: [],
      mark: { name: '标准化建设' },
      link,
    },
    'consultation-short': {
      kind: 'consultation',
      title: '课后服务，您想添什么',
      text: '接送时间、雨天活动、兴趣小组，一句话也可以。',
      period: '征集到3月20日',
      mark: { name: '意见征集' },
      link,
    },
    'consultation-long': {
      kind: 'consultation',
      title: '午休时间教室要不要关灯、操场要不要开放，请家长和学生一起说',
      text: '现在的安排是：十二点半到一点十分教室关灯午休，操场不开放。有学生说睡不着想看书，也有家长希望孩子出去走走。支部收集大家的想法，四月第一周在家长会上公开每一条意见怎么办、谁来办、什么时候办完。可以不写名字；一年级的小朋友可以请家长代写。',
      period: '征集到2026年3月31日（星期二）放学前，4月7日公开答复',
      mark: { name: '意见征集' },
      link,
    },
    'consultation-missing': {
      kind: 'consultation',
      title: '校门口怎么更好走',
      text: '',
      period: '',
      mark: { name: '意见征集' },
      link,
    },
  }
}

function fromScreens(picture: SlidePicture, tall: SlidePicture, film: SlideVideo): Record<string, SlideView> {
  return {
    'notice-short': {
      kind: 'notice',
      tone: 'plain',
      title: '下午第三节课停电',
      text: '14:30至15:20，综合楼。请提前保存文件。',
      byline: '总务处 3月14日',
    },
    'notice-long': {
      kind: 'notice',
      tone: 'plain',
      title: '周五下午全校大扫除，放学时间推迟到十七点，请各班提前告诉家长',
      text: '各班打扫本班教室和包干区，六年级打扫操场看台。工具两点半到总务处领，用完洗净送回。窗户外侧不要擦，由物业负责。食堂为参加打扫的班级准备了点心，四点二十分送到教室。家长提前来接的，请在门卫室登记，班主任到校门口交接。下雨就改到下周一同一时间。',
      byline: '德育处、总务处 2026年3月14日',
    },
    'notice-picture': {
      kind: 'notice',
      tone: 'plain',
      title: '可以借的伞',
      text: '教学楼一层门厅，六把，用完放回原处。',
      byline: '总务处 3月14日',
      picture,
    },
    'notice-missing': { kind: 'notice', tone: 'plain', title: '今天放学走北门', text: '', byline: '' },
    'notice-urgent': {
      kind: 'notice',
      tone: 'urgent',
      title: '请留在教室',
      text: '雷雨大风红色预警。操场上的班级马上回楼，听广播。',
      byline: '校长室 10:42',
    },
    'notice-urgent-long': {
      kind: 'notice',
      tone: 'urgent',
      title: '雷雨大风红色预警，全体师生立即回到教学楼内，关好门窗，不要在走廊停留',
      text: '正在操场上体育课的班级，由任课老师带回本班教室清点人数，五分钟内报到德育处。食堂、图书馆里的同学原地等候，由值班老师照看。家长暂时不要到校门口，放学时间另行通知。所有教室远离玻璃窗，拔掉电器插头。任何人不得擅自离开教学楼。预警解除后由广播统一通知，请不要相信其他消息。',
      byline: '学校应急领导小组 2026年3月14日 10:42',
    },
    'notice-drill': {
      kind: 'notice',
      tone: 'drill',
      title: '消防疏散',
      text: '听到铃声后弯腰、靠右、走最近的楼梯，到操场集合。',
      byline: '应急领导小组 3月14日 10:00',
    },
    'notice-drill-missing': { kind: 'notice', tone: 'drill', title: '地震避险', text: '', byline: '' },
    clock: { kind: 'clock', school: '示例小学', branch: '示例小学党支部' },
    'clock-long': {
      kind: 'clock',
      school: '示例市示例区第一实验小学（东校区）',
      branch: '中共示例市示例区第一实验小学支部委员会',
    },
    'image-short': {
      kind: 'image',
      title: '图书角的午休',
      caption: '三月第三周，六年级志愿者在整理旧书。',
      fit: 'fill',
      picture,
    },
    'image-long': {
      kind: 'image',
      title: '雨停以后，三年级的同学把积水画成了一张操场地图',
      caption:
        '雨停以后，老师带学生把操场上每一处积水量了长、宽、深，画在一张地图上。哪里最深，哪里排得最慢，图上一看就知道。总务处照着这张图，在假期里修了三处排水口。这张图现在挂在科学教室的墙上。',
      fit: 'fill',
      picture,
    },
    'image-missing': { kind: 'image', title: '', caption: '', fit: 'fill', picture },
    'image-whole': {
      kind: 'image',
      title: '荷',
      caption: '五年级（3）班 · 国画 · 2026年春',
      fit: 'whole',
      picture: tall,
    },
    'image-whole-missing': { kind: 'image', title: '', caption: '', fit: 'whole', picture: tall },
    'image-whole-caption': {
      kind: 'image',
      title: '',
      caption: '一年级学生画的校门，从里往外看。',
      fit: 'whole',
      picture,
    },
    'video-short': {
      kind: 'video',
      title: '老篾匠进课堂',
      caption: '三年级综合实践课：一只竹篮是怎样编成的。',
      video: film,
      picture,
    },
    'video-long': {
      kind: 'video',
      title: '党员教师和青年教师同上一节课，四年级数学《三角形的内角和》',
      caption:
        '同一个内容，两位老师各上一遍，听课的老师把学生说的话一句一句记下来。课后大家只讨论一件事：学生是在哪一句话以后听懂的。这段短片剪了其中六分钟，字幕是学生的原话。完整的录像放在教研室，可以借。',
      video: film,
      picture,
    },
    'video-missing': { kind: 'video', title: '', caption: '', video: film },
  }
}

/** As the server does before a manifest is sent. */
const marked = (slides: Record<string, SlideView>): Record<string, SlideView> =>
  Object.fromEntries(Object.entries(slides).map(([id, slide]) => [id, withWordEnds(slide)]))
