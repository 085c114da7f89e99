import type { Spot } from '../finding'
import { matches, type Rule } from '../rule'

const SEPARATED = /(?<![\d./-])((?:19|20)\d{2})([./-])(\d{1,2})\2(\d{1,2})(?![\d./-])/gu
const WRITTEN =
  /(?:((?:19|20)\d{2})年)?(\d{1,2})月(\d{1,2})日(?:[（(](?:星期|周)([一二三四五六日天])[)）])?/gu
const MIXED =
  /\d{1,4}年[一二三四五六七八九十]{1,3}月|[〇零一二三四五六七八九]{4}年\d{1,2}月|\d{1,2}月[一二三四五六七八九十]{1,3}日|[一二三四五六七八九十]{1,3}月\d{1,2}日/gu
const SHORT_YEAR = /(?<![\d\u3400-\u9fff])(\d{2})年(?=\d{1,2}月)/gu

/** Source: domain.md, Norms (2026年3月14日), and GB/T 15835 for figures. */
export const dateStyle: Rule = {
  label: '日期写法',
  level: 'warning',
  find: ({ text }) => [
    ...matches(text, SEPARATED, ([, year, , month, day]) =>
      isDay(Number(year), Number(month), Number(day))
        ? {
            message: '日期写成几年几月几日。',
            replacement: `${year}年${Number(month)}月${Number(day)}日`,
          }
        : undefined,
    ),
    ...matches(text, MIXED, () => ({ message: '一个日期里，阿拉伯数字和汉字数字混用了。' })),
    ...matches(text, SHORT_YEAR, () => ({ message: '年份写四位数字。' })),
  ],
}

/** A day that is not in the calendar, or that fell on another day of the week. */
export const impossibleDate: Rule = {
  label: '日期对不上',
  level: 'warning',
  find: ({ text }) => matches(text, WRITTEN, wrongIn),
}

const WEEKDAYS = '日一二三四五六'
/** 29 February is a day of some year */
const ANY_LEAP_YEAR = 2024

function wrongIn([whole, year, month, day, weekday]: RegExpExecArray): Omit<Spot, 'from' | 'to'> | undefined {
  const [y, m, d] = [Number(year ?? ANY_LEAP_YEAR), Number(month), Number(day)]
  if (!isDay(y, m, d)) return { message: `${year ? `${year}年` : ''}${m}月没有${d}日。` }
  if (!year || !weekday) return undefined
  const right = WEEKDAYS.charAt(new Date(Date.UTC(y, m - 1, d)).getUTCDay())
  if (right === weekday.replace('天', '日')) return undefined
  return {
    message: `${year}年${m}月${d}日是星期${right}。`,
    replacement: whole.replace(new RegExp(`${weekday}(?=[)）]$)`, 'u'), right),
  }
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
