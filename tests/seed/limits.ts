import type { IntegrityText, MemberText, NewsText, SpaceText } from '@/seed/content/types'

/** What is longer than its field in the desk, as `place: length > limit`. The limits are those of the collections. */
export function tooLong(
  news: readonly NewsText[],
  integrity: readonly IntegrityText[],
  spaces: readonly SpaceText[],
  members: readonly MemberText[],
): string[] {
  return [
    ...news.flatMap((it) => [
      over(it.title, 'kicker', it.kicker, 30),
      over(it.title, 'subtitle', it.subtitle, 40),
      over(it.title, 'shortTitle', it.shortTitle, 16),
      over(it.title, 'venue', it.venue, 40),
      over(it.title, 'lead', it.lead, 160),
      over(it.title, 'summary', it.summary, 120),
      over(it.title, 'change', it.teaching.result === 'changed' ? it.teaching.change : '', 120),
      ...(it.gallery ?? []).map(([, caption]) => over(it.title, 'caption', caption, 80)),
    ]),
    ...integrity.flatMap((it) => [
      over(it.title, 'title', it.title, 40),
      over(it.title, 'summary', it.summary, 120),
      over(it.title, 'explanation', it.artwork?.explanation, 200),
    ]),
    ...spaces.flatMap((it) => [
      over(it.name, 'tagline', it.tagline, 30),
      over(it.name, 'function', it.function, 160),
      over(it.name, 'openHours', it.openHours, 60),
      over(it.name, 'summary', it.summary, 120),
    ]),
    ...members.flatMap((it) => [
      over(it.name, 'motto', it.motto, 40),
      over(it.name, 'duties', it.duties, 60),
      over(it.name, 'where', it.post.where, 30),
      over(it.name, 'when', it.post.when, 30),
      over(it.name, 'help', it.post.help, 60),
      over(it.name, 'pledge', it.pledge, 120),
      over(it.name, 'progress', it.progress, 200),
    ]),
  ].filter((line) => line !== '')
}

const over = (place: string, field: string, text: string | undefined, limit: number): string =>
  text && text.length > limit ? `${place} ${field}: ${text.length} > ${limit}` : ''
