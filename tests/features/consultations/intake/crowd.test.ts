import { expect, it } from 'vitest'
import { crowdIn } from '@/features/consultations/intake/crowd'

const places = ['食堂', '操场', '校车', '门卫', '广播', '水房', '楼梯', '书包']
const ways = ['总是', '常常', '居然', '从来', '已经', '几乎', '偶尔', '一直']
const states = ['拥挤不堪', '排队太久', '光线昏暗', '没人打理', '味道奇怪', '声音太大']
const made = places.flatMap((place) => ways.flatMap((way) => states.map((state) => place + way + state)))

const own = [
  '图书角的凳子太矮，六年级的孩子坐着不舒服。',
  '中午开门晚了五分钟，排队的人站到楼梯上了。',
  '能不能把绘本和厚书分开放？一年级找不到自己的书。',
  '食堂常常拥挤，我家孩子一年级，端着汤走不稳，能不能错开十分钟？',
  '同意',
]

it('tells sentences made from a stock of phrases, of which none came twice, from people’s own words', () => {
  const isCrowd = crowdIn([...made.filter((_, at) => at % 5 < 2), ...own])
  expect(made.filter((text) => !isCrowd(text))).toEqual([])
  expect(own.filter(isCrowd)).toEqual([])
})

it('finds no crowd where a few say the same, nor in nothing', () => {
  expect(crowdIn(['支持延长', '支持延长。', '支持延长！'])('支持延长')).toBe(false)
  expect(crowdIn([])('支持延长')).toBe(false)
  expect(crowdIn(made)('。')).toBe(false)
})
