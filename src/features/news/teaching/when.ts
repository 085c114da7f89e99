/** Days until 暂无结果 is asked about again. Source: issue 5, teaching link. */
export const ASK_AGAIN_AFTER = 30

export const ASK_AGAIN_AFTER_MS = ASK_AGAIN_AFTER * 86_400_000

/** What changed, in characters: a sentence. */
export const LONGEST_CHANGE = 120
