import { matches, type Rule } from '../rule'

/** Words of one character that hardly ever stand twice. 对对方, 把把关, 与与会者, 和和美美 are right, so those are left out. */
const REPEATED = /([的了是])\1(?!确|解|结|当|非)/gu
/** 为了了解, 目的的, 是是非非 */
const MAY_STAND = /(?:目的|为了|除了|是是|罢了|得了)$/u

export const repeatedCharacters: Rule = {
  label: '重复的字',
  level: 'warning',
  find: ({ text }) =>
    matches(text, REPEATED, ({ 0: words, index }) =>
      MAY_STAND.test(text.slice(0, index + 1))
        ? undefined
        : { message: '字重复了？', replacement: words.charAt(0) },
    ),
}

const THRICE = /([\u3400-\u9fff])\1{2,}/gu
/** what children and wind say */
const SOUND = /[哈呵嘻啦哗沙叮咚呀嘟滴嗒汪喵咩轰隆]/u

export const thrice: Rule = {
  label: '连着三个字',
  level: 'hint',
  find: ({ text }) =>
    matches(text, THRICE, ([words, character = '']) =>
      isNumeral(words) || SOUND.test(character) ? undefined : { message: '同一个字连着写了三遍？' },
    ),
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
