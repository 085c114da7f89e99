import type { Rule } from '../rule'
import { dateStyle, impossibleDate } from './dates'
import { numberStyle } from './numbers'
import { pairs, quotes } from './pairs'
import { bankCard, identityNumber, mobileNumber } from './personal-data'
import { letterWidth, punctuationWidth, repeatedMarks, spaces } from './punctuation'
import { pupilNamed } from './pupils'
import { repeatedCharacters, repeatedWords, thrice } from './repeated'
import { titleStyle } from './title'

/** What is looked for in every text beside the school's own lexicon: neutral style, and what must not come out. */
export const rules = {
  identityNumber,
  mobileNumber,
  bankCard,
  pupilNamed,
  titleStyle,
  punctuationWidth,
  letterWidth,
  repeatedMarks,
  pairs,
  quotes,
  spaces,
  repeatedCharacters,
  thrice,
  repeatedWords,
  dateStyle,
  impossibleDate,
  numberStyle,
} satisfies Record<string, Rule>

export type RuleId = keyof typeof rules
