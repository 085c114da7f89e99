import { matches, type Rule } from '../rule'

const PERCENT_RANGE = /(?<![\d.])(\d+(?:\.\d+)?)\s*([-~～—至到])\s*(\d+(?:\.\d+)?)%/gu
const ABOUT = /(?:大约|将近|(?<![节预最附靠接邻])[约近])(\d[\d.]*[\u3400-\u9fff]{0,2}?)(?:左右|上下)/gu
const OVER = /(?:超过|多达)(\d[\d.]*)(?:余|多)(?=[\u3400-\u9fff])/gu
const WIDE_COMMA = /(?<=(?<!\d)\d{1,3}(?:，\d{3})*)，(?=\d{3}(?![\d班室号]))/gu
const BROKEN_DECIMAL = /(?<=(?<!\d)\d{1,4})。(?=\d{1,3}(?![\d年月日、.．]))/gu

/** Source: GB/T 15835, figures in publications. */
export const numberStyle: Rule = {
  label: '数字写法',
  level: 'warning',
  find: ({ text }) => [
    ...matches(text, PERCENT_RANGE, ([, low, , high]) => ({
      message: '百分数的范围，前一个数也要写百分号。',
      replacement: `${low}%～${high}%`,
    })),
    ...matches(text, ABOUT, ([words]) => ({
      message: '“约”和“左右”意思重复，留一个。',
      replacement: words.replace(/左右$|上下$/u, ''),
    })),
    ...matches(text, OVER, ([words]) => ({
      message: '“超过”和“余”“多”意思重复，留一个。',
      replacement: words.slice(0, -1),
    })),
    ...matches(text, WIDE_COMMA, () => ({ message: '数字里的分节号用半角逗号。', replacement: ',' })),
    ...matches(text, BROKEN_DECIMAL, () => ({ message: '小数点写成了句号。', replacement: '.' })),
  ],
}
