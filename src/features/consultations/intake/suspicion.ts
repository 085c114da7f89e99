const LINK = /(?:https?:\/\/|www\.)\S+|\b[\w-]+\.(?:com|cn|net|org|top|xyz|vip|cc)\b\S*/gi
/** 加微信 abc123, QQ 12345678: what adverts want one to write to */
const BAIT = /(?:加|➕|\+)?\s*(?:微信|薇信|v\s?[信xX]|VX|wx|qq|QQ群?|扣扣|电报|telegram)\D{0,6}[\w-]{5,}/i
const HAN = /\p{Script=Han}/gu

/** characters beside links that make it somebody's opinion with a link, no advert */
const OWN_WORDS = 20
const MOST_LINKS = 2
/** the same again and again: how many before, how alike (share of common pairs of characters) */
const REPEATS = 3
const ALIKE = 0.7
/** so short that people say the same by themselves: 同意, 支持延长 */
const SHORT = 12
const SHORT_REPEATS = 10

/**
 * Whether a text had better be put aside: links or a bait with hardly a word, no Chinese, or what has just come in several times.
 * It is only put elsewhere, so a mistake costs a delay.
 * @param recent texts that came in before, the newest first
 */
export function looksLikeAdvert(text: string, recent: readonly string[]): boolean {
  return isMostlyLinks(text) || BAIT.test(text) || hasNoChinese(text) || isRepeated(text, recent)
}

function isMostlyLinks(text: string): boolean {
  const links = text.match(LINK)?.length ?? 0
  if (links === 0) return false
  return links > MOST_LINKS || (text.replace(LINK, '').match(HAN)?.length ?? 0) < OWN_WORDS
}

const hasNoChinese = (text: string): boolean => text.length > OWN_WORDS && !text.match(HAN)

function isRepeated(text: string, recent: readonly string[]): boolean {
  const own = bare(text)
  const short = own.length < SHORT
  const pairs = pairsOf(own)
  const isSame = (other: string) =>
    short ? bare(other) === own : likeness(pairs, pairsOf(bare(other))) >= ALIKE
  let same = 0
  for (const other of recent) if (isSame(other) && ++same >= (short ? SHORT_REPEATS : REPEATS)) return true
  return false
}

/** Letters alone: numbers, spaces and signs are what senders of thousands vary. */
export const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '')

export function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (let at = 0; at < text.length - 1; at++) pairs.add(text.slice(at, at + 2))
  return pairs
}

function likeness(one: Set<string>, other: Set<string>): number {
  let common = 0
  for (const pair of one) if (other.has(pair)) common++
  return common / (one.size + other.size - common || 1)
}
