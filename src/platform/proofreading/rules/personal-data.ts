import { matches, type Rule } from '../rule'

const ID_CARD =
  /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/gu
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'

/** Whether the last of 18 characters is the check digit of the others. Source: GB 11643, ISO 7064 MOD 11-2. */
function isIdCard(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  return CHECK_DIGITS[sum % 11] === number.at(-1)?.toUpperCase()
}

export const identityNumber: Rule = {
  label: '身份证号',
  level: 'error',
  find: ({ text }) =>
    matches(text, ID_CARD, ([number]) =>
      isIdCard(number) ? { message: '像是身份证号，不能公开，请删去。' } : undefined,
    ),
}

const MOBILE = /(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/gu

export const mobileNumber: Rule = {
  label: '手机号',
  level: 'error',
  find: ({ text }) =>
    matches(text, MOBILE, () => ({ message: '像是手机号，不能公开，请删去或改成学校的座机。' })),
}

const CARD = /(?<![\d.])[1-9]\d{3}(?:[ -]?\d{4}){2,3}(?:[ -]?\d{1,7})?(?!\d)/gu

/** Source: ISO/IEC 7812, the Luhn check digit of payment cards, 16 to 19 digits. */
function isBankCard(number: string): boolean {
  const digits = number.replace(/\D/g, '')
  if (digits.length < 16 || digits.length > 19) return false
  const sum = [...digits].reverse().reduce((total, digit, at) => total + luhn(Number(digit), at), 0)
  return sum % 10 === 0
}

const luhn = (digit: number, at: number): number => {
  if (at % 2 === 0) return digit
  return digit * 2 > 9 ? digit * 2 - 9 : digit * 2
}

export const bankCard: Rule = {
  label: '银行卡号',
  level: 'error',
  find: ({ text }) =>
    matches(text, CARD, ([number]) =>
      isBankCard(number) && !isIdCard(number) ? { message: '像是银行卡号，不能公开，请删去。' } : undefined,
    ),
}
