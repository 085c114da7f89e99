import { branchNews } from './news-branch'
import { classroomNews } from './news-classroom'
import { serviceNews } from './news-service'
import type { NewsText } from './types'

/** All published news of the demo school. */
export const newsTexts: readonly NewsText[] = Object.values({
  ...branchNews,
  ...serviceNews,
  ...classroomNews,
})
