/** Chinese characters a grown-up reads with care in a minute: between 300 and 350. */
const A_MINUTE = 320
/** What a piece is meant to take, in minutes. Source: domain.md, learning. */
export const MEANT_FOR = 5

/** How long a piece takes, in whole minutes; `listening` where it has a recording whose length is known. */
export type StudyTime = { reading: number; listening?: number }

/** From the words of a piece and the length of its recording, which says them or adds to them, in seconds. */
export function studyTime(text: string, audioSeconds?: number | null): StudyTime {
  return {
    reading: Math.max(1, Math.ceil(charactersIn(text) / A_MINUTE)),
    ...(audioSeconds && { listening: Math.max(1, Math.round(audioSeconds / 60)) }),
  }
}

/** Chinese characters, and each number or Latin word as one: punctuation takes no time. */
export const charactersIn = (text: string): number =>
  text.match(/\p{Script=Han}|[\p{Script=Latin}\p{N}]+/gu)?.length ?? 0

/** 读约3分钟，听约2分钟 */
export const studyTimeInWords = ({ reading, listening }: StudyTime): string =>
  listening ? `读约${reading}分钟，听约${listening}分钟` : `读约${reading}分钟`
