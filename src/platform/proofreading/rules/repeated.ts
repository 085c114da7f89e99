import { matches, type Rule } from '../rule'

/** Words of one character that never stand twice; and a character three times over. 目的的确 and 了了解 keep their sense. */
const REPEATED = /([的了是在和与及或对为把被从向就都也把])\1(?!确|解|结|当)|([\u3400-\u9fff])\2{2,}/gu
/** 是是非非, 在在皆是: fixed expressions */
const FIXED = /是是非非|了了[分明]|在在皆/u

export const repeatedCharacters: Rule = {
  label: '重复的字',
  level: 'warning',
  find: ({ text }) =>
    matches(text, REPEATED, ({ 0: words, index }) => {
      if (isNumeral(words) || FIXED.test(text.slice(index, index + 4))) return undefined
      if (/目$/u.test(text.slice(0, index)) && words === '的的') return undefined // 目的的
      return { message: '字重复了？', replacement: words.charAt(0) }
    }),
}

const isNumeral = (words: string): boolean => /^[一二三四五六七八九十百千万零〇]+$/u.test(words)

const DOUBLED = /([\u3400-\u9fff]{2,6})\1/gu
/** 研究研究, 一个一个: verbs and measures may be said twice */
const MAY_DOUBLE =
  /^(?:一.|[研讨]论|研究|学习|讨论|商量|打扫|整理|收拾|休息|活动|交流|考虑|了解|介绍|观察|尝试|锻炼|练习|说说|哈哈|沙沙|叮咚|滴答)$/u

export const repeatedWords: Rule = {
  label: '重复的词',
  level: 'hint',
  find: ({ text }) =>
    matches(text, DOUBLED, ([, word = '']) =>
      MAY_DOUBLE.test(word) || isNumeral(word)
        ? undefined
        : { message: `“${word}”连着写了两遍？`, replacement: word },
    ),
}
