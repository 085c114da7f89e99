import type { Format } from '../illustration/render'
import { cleanCampusScenes as clean } from '../illustration/scenes/clean-campus'
import { detailScenes as detail } from '../illustration/scenes/details'
import { inkWorks } from '../illustration/scenes/ink-works'
import { meetingScenes as meeting } from '../illustration/scenes/meetings'
import { outdoorScenes as outdoor } from '../illustration/scenes/outdoors'
import { portraits } from '../illustration/scenes/portraits'
import { schoolScenes as school } from '../illustration/scenes/school-days'
import { spaceScenes as space } from '../illustration/scenes/spaces'

/** One picture of the demo: how it is drawn, what it shows in words, and where its middle of interest is (percent). */
export type Picture = { scene: () => string; alt: string; format?: Format; focus?: readonly [number, number] }

/** Every picture of the demo school, all drawn by the project's own code. */
export const pictures = {
  coreValuesZone: {
    scene: space.coreValuesZone,
    alt: '教学楼前的银杏树下，老师和两个孩子看着两侧的矮展板',
    focus: [50, 62],
  },
  bookCorner: {
    scene: space.bookCorner,
    alt: '午后的图书角，老师坐在绿色沙发上读书，孩子们围在地毯旁',
    focus: [52, 60],
  },
  perseveranceHouse: {
    scene: space.perseveranceHouse,
    alt: '旧木梁下的砥砺前行屋，两个孩子听老教师讲桌上的油灯和搪瓷杯',
    focus: [52, 62],
  },
  aspirationHall: {
    scene: space.aspirationHall,
    alt: '红色展厅尽头是亮着的拱门和蜡烛，一班孩子刚刚走进来',
    focus: [50, 60],
  },
  redStation: {
    scene: space.redStation,
    alt: '校门口的红色驿站，柜台后的老师递出热水，老人和孩子在等候',
    focus: [45, 58],
  },
  organizationRoom: {
    scene: space.organizationRoom,
    alt: '组织活动室的长桌两边坐满了人，晨光照进来',
    focus: [50, 62],
  },
  redLectureHall: {
    scene: space.redLectureHall,
    alt: '大讲堂的台上一位老师正在讲，台下坐满了孩子',
    focus: [56, 45],
  },
  integrityCorridor: {
    scene: space.integrityCorridor,
    alt: '清廉文化长廊两侧挂着书画，尽头的窗外是竹子',
    focus: [50, 60],
  },
  redCultureCorridor: {
    scene: space.redCultureCorridor,
    alt: '灯笼下的红色文化长廊，老师带着孩子看墙上的画框',
    focus: [52, 65],
  },
  memberActivityRoom: {
    scene: space.memberActivityRoom,
    alt: '党员活动室里两位老师下棋，一位老师在旁边看',
    focus: [50, 68],
  },
  readingRoom: {
    scene: space.readingRoom,
    alt: '阅览室的高窗下，长桌上亮着绿罩台灯，孩子们在读书',
    focus: [50, 65],
  },

  voting: { scene: meeting.voting, alt: '从后排看去，会场里的党员举手表决', focus: [58, 55] },
  reporting: {
    scene: meeting.reporting,
    alt: '一位老师站在图表前汇报，同事们的笔记本摊在桌上',
    focus: [66, 50],
  },
  roundTable: { scene: meeting.roundTable, alt: '傍晚的灯下，五位老师围着圆桌讨论', focus: [50, 65] },
  noteWall: { scene: meeting.noteWall, alt: '三位老师站在贴满便笺的软木板前商量', focus: [50, 60] },
  lessonAtBoard: {
    scene: meeting.lessonAtBoard,
    alt: '一位老师在黑板前讲课，听课的都是同事',
    focus: [46, 45],
  },
  youngSpeaker: {
    scene: meeting.youngSpeaker,
    alt: '年轻老师拿着平板站在台上讲，台下是老教师的背影',
    focus: [60, 50],
  },
  studyDesk: { scene: meeting.studyDesk, alt: '俯看一张书桌：摊开的书、茶杯、眼镜和几双手', focus: [50, 52] },
  readingRing: { scene: meeting.readingRing, alt: '夜晚的图书角，几位老师围坐一圈读书', focus: [50, 62] },
  homeworkLamp: { scene: meeting.homeworkLamp, alt: '台灯下，老师俯身看学生写作业', focus: [52, 62] },

  bookMending: { scene: school.bookMending, alt: '老师和学生围着长桌修补图书', focus: [53, 58] },
  roadModel: { scene: school.roadModel, alt: '孩子们围着一个上学路模型，老师指着斑马线', focus: [50, 60] },
  craftLesson: { scene: school.craftLesson, alt: '老篾匠坐在中间编竹篮，孩子们围着看', focus: [50, 66] },
  handWashing: { scene: school.handWashing, alt: '一排孩子在水池前洗手，老师在旁边看着', focus: [52, 64] },
  openLesson: { scene: school.openLesson, alt: '一节公开课，后排老师在听课', focus: [48, 50] },
  scienceBench: { scene: school.scienceBench, alt: '两位老师在实验台前试做实验', focus: [50, 62] },
  hangingShow: {
    scene: school.hangingShow,
    alt: '老师站在梯子上挂书法作品，孩子们在下面递',
    focus: [55, 60],
  },
  pickUpPlan: {
    scene: school.pickUpPlan,
    alt: '一块画着三条彩色路线的放学分流图，家长们在听',
    focus: [51, 48],
  },

  treePlanting: { scene: outdoor.treePlanting, alt: '老师和孩子们在围墙边栽下一棵小树', focus: [52, 62] },
  rainyGate: { scene: outdoor.rainyGate, alt: '雨中的校门口，志愿者撑伞护送孩子过斑马线', focus: [52, 60] },
  leafSweeping: { scene: outdoor.leafSweeping, alt: '秋天的校园，孩子们把落叶扫成一堆', focus: [52, 66] },
  villageRoad: {
    scene: outdoor.villageRoad,
    alt: '去村里的路上，两位老师推着自行车，前面是装书的小车',
    focus: [48, 62],
  },
  villageScience: {
    scene: outdoor.villageScience,
    alt: '村小屋檐下的长桌上摆着显微镜和放大镜，孩子们围着老师',
    focus: [51, 64],
  },
  boardsInSquare: {
    scene: outdoor.boardsInSquare,
    alt: '社区广场上摆着三块带轮子的磁性展板，老人在看',
    focus: [50, 64],
  },
  phoneBench: { scene: outdoor.phoneBench, alt: '公园长椅上，年轻老师教老人用手机', focus: [52, 64] },

  gluedSpine: { scene: detail.gluedSpine, alt: '一双手给脱线的书脊刷糨糊' },
  writing: { scene: detail.writing, alt: '毛笔写完“清风入怀”的最后一笔' },
  magnetHand: { scene: detail.magnetHand, alt: '一只手把磁扣按在展板上' },
  seedling: { scene: detail.seedling, alt: '两只手把土拢在一棵小苗周围' },
  teaTray: { scene: detail.teaTray, alt: '木盘上放着三杯热茶和一个红色水壶' },
  umbrellasToBorrow: { scene: detail.umbrellasToBorrow, alt: '墙上挂着六把可以借的伞，下面是几双雨靴' },
  checklist: { scene: detail.checklist, alt: '夹板上的检查单，七项里勾了五项' },
  fiveJars: { scene: detail.fiveJars, alt: '实验台上五个锥形瓶里颜色各不相同的液体' },
  tiedBooks: { scene: detail.tiedBooks, alt: '三摞用绳子扎好的图书放在桌上' },
  chessClose: { scene: detail.chessClose, alt: '一盘没下完的棋和两杯茶' },
  bikesByField: { scene: detail.bikesByField, alt: '两辆带书箱的自行车停在田边' },
  boardClose: { scene: detail.boardClose, alt: '下课后的黑板和讲台上的书' },
  emptyRoom: { scene: detail.emptyRoom, alt: '散会后的房间，凳子归了位，展板还立着' },

  breeze: { scene: inkWorks.breeze, alt: '立轴楷书“清风入怀”四个字' },
  bamboo: { scene: inkWorks.bamboo, alt: '立轴水墨竹子，三竿深浅不同' },
  lotus: { scene: inkWorks.lotus, alt: '圆扇上画着一朵荷花和三片荷叶' },
  river: { scene: inkWorks.river, alt: '横幅水墨山水，江上一只小船' },

  openLedger: { scene: clean.openLedger, alt: '食堂账目贴在公示栏里，家长和孩子在看', focus: [52, 55] },
  ruleBook: { scene: clean.ruleBook, alt: '桌上摊开的一本条例，旁边放着直尺、眼镜和红铅笔' },
  balance: { scene: clean.balance, alt: '孩子们围着一架天平，一边放着爱心，一边放着礼盒', focus: [50, 60] },
  giftReturned: { scene: clean.giftReturned, alt: '老师在门口把果篮递还给家长', focus: [50, 62] },
  familyTable: { scene: clean.familyTable, alt: '一家四口围桌吃饭，墙上挂着家训', focus: [50, 62] },
  oldLedger: { scene: clean.oldLedger, alt: '灯下，老会计守着账本和算盘', focus: [52, 60] },
  dominoes: { scene: clean.dominoes, alt: '一只手挡在倒下的骨牌和立着的骨牌之间', focus: [52, 64] },
  powerCards: { scene: clean.powerCards, alt: '三位老师在公示板前核对写着事项的卡片', focus: [50, 55] },
  letterBox: { scene: clean.letterBox, alt: '一只手把信投进绿色的意见箱', focus: [42, 50] },

  zhao: { scene: portraits.zhao, alt: '赵老师，花白短发，戴眼镜', format: 'portrait', focus: [50, 42] },
  sun: { scene: portraits.sun, alt: '孙老师，扎马尾，身后是竹子', format: 'portrait', focus: [50, 42] },
  zhou: { scene: portraits.zhou, alt: '周老师，盘发戴眼镜，站在黑板前', format: 'portrait', focus: [50, 42] },
  lin: { scene: portraits.lin, alt: '林老师，短发，站在书架前', format: 'portrait', focus: [50, 42] },
  ma: {
    scene: portraits.ma,
    alt: '马老师，短发戴眼镜，身后挂着两幅立轴',
    format: 'portrait',
    focus: [50, 42],
  },
  chen: {
    scene: portraits.chen,
    alt: '陈老师，短发，身后是地球仪和显微镜',
    format: 'portrait',
    focus: [50, 42],
  },
  wu: { scene: portraits.wu, alt: '吴老师，长发，站在教室窗边', format: 'portrait', focus: [50, 42] },
  he: { scene: portraits.he, alt: '何老师，平头，站在操场上', format: 'portrait', focus: [50, 42] },
  xu: { scene: portraits.xu, alt: '许老师，短发，身后是一块屏幕', format: 'portrait', focus: [50, 42] },
  gao: { scene: portraits.gao, alt: '高老师，两条辫子，身后挂着一面鼓', format: 'portrait', focus: [50, 42] },
} as const satisfies Record<string, Picture>

export type PictureKey = keyof typeof pictures
