import { describe, expect, it } from 'vitest'
import { looksLikeAdvert } from '@/features/consultations/intake/suspicion'

const OPINION = '希望图书角午间多开二十分钟，二年级下课晚，常常排不上。'

describe('left where people look', () => {
  it.each([
    OPINION,
    '同意',
    '支持延长！！！',
    '我觉得可以参考这个做法：https://example.org/library ，把书架放到走廊里，每层楼一个，由班级轮流管。',
    '手机 13700001111 请回电',
    '早上7:20的车太挤',
    '孩子说微信群里通知太多，能不能只发一次？',
  ])('%s', (text) => {
    expect(looksLikeAdvert(text, [])).toBe(false)
  })

  it('what several people say in the same few words', () => {
    expect(looksLikeAdvert('支持延长', Array(9).fill('支持延长。'))).toBe(false)
    expect(looksLikeAdvert(OPINION, [OPINION, OPINION])).toBe(false)
  })
})

describe('put aside', () => {
  it.each([
    'https://spam.example.com/abc',
    '低价代写 www.spam.example 点击',
    '看 spam1.com spam2.com spam3.com，这里有很多很多很多很多很多很多很多很多很多很多字',
    '兼职日结，加微信abc12345',
    'QQ群 123456789 领资料',
    'cheap watches and loans, click today',
  ])('%s', (text) => {
    expect(looksLikeAdvert(text, [])).toBe(true)
  })

  it('what comes again and again with other numbers and signs', () => {
    const wave = (n: number) => `希望图书角午间多开${n}分钟，二年级下课晚，常常排不上…${n}`
    expect(looksLikeAdvert(wave(4), [wave(1), wave(2), wave(3)])).toBe(true)
    expect(looksLikeAdvert('支持延长', Array(10).fill('支持延长。'))).toBe(true)
  })
})
