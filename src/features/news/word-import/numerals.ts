const CHINESE = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const FORMAL = ['', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖', '拾']

/** 1–99 in Chinese; larger ones in digits. */
function chinese(number: number, digits = CHINESE): string {
  if (number > 99) return String(number)
  const ten = digits[10] ?? ''
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  if (tens === 0) return digits[ones] ?? ''
  return `${tens === 1 ? '' : digits[tens]}${ten}${digits[ones]}`
}

const letter = (number: number, first: string): string =>
  String.fromCharCode(first.charCodeAt(0) + ((number - 1) % 26)).repeat(Math.ceil(number / 26))

function roman(number: number): string {
  const signs = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const
  let rest = number
  return signs.reduce((text, [value, sign]) => {
    const times = Math.floor(rest / value)
    rest -= times * value
    return text + sign.repeat(times)
  }, '')
}

const from = (characters: string) => (number: number) => [...characters][number - 1] ?? String(number)

/** How numbers are written, by the names of ST_NumberFormat (ECMA-376 part 1, 17.18.59). Others count in digits. */
const writers = new Map<string, (number: number) => string>(
  Object.entries({
    chineseCounting: chinese,
    chineseCountingThousand: chinese,
    taiwaneseCounting: chinese,
    taiwaneseCountingThousand: chinese,
    japaneseCounting: chinese,
    ideographDigital: chinese,
    chineseLegalSimplified: (number) => chinese(number, FORMAL),
    ideographLegalTraditional: (number) => chinese(number, FORMAL),
    ideographTraditional: from('甲乙丙丁戊己庚辛壬癸'),
    ideographZodiac: from('子丑寅卯辰巳午未申酉戌亥'),
    decimalEnclosedCircle: from('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'),
    decimalEnclosedCircleChinese: from('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'),
    upperLetter: (number) => letter(number, 'A'),
    lowerLetter: (number) => letter(number, 'a'),
    upperRoman: roman,
    lowerRoman: (number) => roman(number).toLowerCase(),
  }),
)

export const writeNumber = (number: number, format: string): string =>
  (number > 0 && number < 1000 ? writers.get(format)?.(number) : undefined) ?? String(number)
