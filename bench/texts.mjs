const WORDS =
  '党员 支部 学习 图书角 老师 学生 家长 课堂 读书 交流会 主题党日 志愿服务 社区 廉洁 书法 展板 走廊 清廉 文化 组织 活动室 会议 记录 三会一课 师徒结对 教研 语文 数学 四年级 三年级 班级 孩子们 整理 讲述 红色 故事 参观 打扫 慰问 老人 值班 排队 作业 反馈 改进 建议 公开 民主 评议 上午 下午 周三 操场 食堂 安全 健康 午餐 垃圾分类 种植 劳动 科学 实验 观察 绘画 合唱 比赛'.split(
    ' ',
  )
const GLUE = '的 在 和 了 把 与 是 为 到 从 同 给 对 中 上'.split(' ')
const RARE = Array.from({ length: 1500 }, (_, i) => String.fromCodePoint(0x4e00 + Math.floor(i * 6.3)))

/** The same numbers between 0 and 1 on every machine (mulberry32). */
export function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Text of at least `length` characters: a few words are in nearly every text, most in few, as in a real school's. */
export function textOf(length, random) {
  const pick = (list) => list[Math.floor(random() ** 1.7 * list.length)]
  let text = ''
  while (text.length < length) {
    text += pick(WORDS) + pick(GLUE)
    if (random() < 0.3) text += pick(RARE) + pick(RARE)
    if (random() < 0.12) text += '，'
    if (random() < 0.05) text += '。\n'
  }
  return text
}

/** Queries of one to six characters, common and rare, as they stand in the texts and as they do not. */
export function queriesFrom(texts, random, count) {
  const fixed = ['的', '党', '党员', '图书角', '志愿服务', '主题党日在', '读书交流会的', '支部 廉洁', '龙凤']
  const cut = Array.from({ length: count - fixed.length }, (_, i) => {
    const text = texts[Math.floor(random() * texts.length)].replace(/[，。\n]/g, '')
    const start = Math.floor(random() * (text.length - 6))
    return text.slice(start, start + 1 + (i % 6))
  })
  return [...fixed, ...cut]
}
