import { boardAsSlide } from '@/features/boards/slides'
import { boardThemes } from '@/features/boards/words'
import { consultationAsSlide } from '@/features/consultations/slides'
import { disclosureAsSlide } from '@/features/disclosures/slides'
import { disclosureCategories } from '@/features/disclosures/words'
import { integrityKinds } from '@/features/integrity/kinds'
import { integrityAsSlide } from '@/features/integrity/slides'
import { partyPosts } from '@/features/members/posts'
import { memberAsSlide } from '@/features/members/slides'
import { newsCategories } from '@/features/news/categories'
import { newsAsSlide } from '@/features/news/slides'
import { pageSlide } from '@/features/screens/slides'
import { pageKinds } from '@/features/screens/words'
import { spaceAsSlide } from '@/features/spaces/slides'
import type { Disclosure } from '@/payload-types'
import type { SchoolCalendar } from '@/platform/school-days/types'
import type { SlideView } from '@/ui/slide-view'
import type { FeedSource } from '../content'

/** Values of a form, with what it names by id filled in. Nothing in it is certain to be there. */
export type FormValues = Record<string, unknown>

type DraftKind = {
  /** fields that name a picture or film, the one in view first */
  media: string[]
  /** a field that names places */
  spaces?: string
  /** undefined while it lacks its picture or film */
  slide(values: FormValues, around: Around): SlideView | undefined
}

/** What a slide's words depend on beside the form: the school's days, its zone, and what time it is (ms). */
type Around = { calendar: SchoolCalendar; timeZone: string; now: number }

/** The chart is made of all its tasks; the form of one is no slide. */
export type DraftSource = Exclude<FeedSource, 'standards'>

/** How each collection's form becomes a slide: by the feature's own mapping, with the gaps of an unfinished form filled. */
export const draftKinds: Record<DraftSource, DraftKind> = {
  news: {
    media: ['cover'],
    spaces: 'relatedSpaces',
    slide: (values, { timeZone }) =>
      newsAsSlide(
        {
          ...values,
          ...texts(values, 'title', 'slug'),
          category: oneOf(newsCategories, values.category),
          eventDate: dateIn(values.eventDate),
        },
        timeZone,
      ),
  },
  spaces: {
    media: ['cover'],
    slide: (values) => spaceAsSlide({ ...values, ...texts(values, 'name', 'function', 'slug') }),
  },
  members: {
    media: ['portrait'],
    slide: (values) =>
      memberAsSlide({
        ...values,
        ...texts(values, 'name', 'slug'),
        partyPost: oneOf(partyPosts, values.partyPost),
      }),
  },
  integrity: {
    media: ['cover'],
    slide: (values) =>
      integrityAsSlide({
        ...values,
        ...texts(values, 'title', 'slug'),
        kind: oneOf(integrityKinds, values.kind),
      }),
  },
  boards: {
    media: ['artwork'],
    spaces: 'space',
    slide: (values) =>
      boardAsSlide({
        ...values,
        ...texts(values, 'title', 'text', 'slug'),
        theme: oneOf(boardThemes, values.theme),
        space: [values.space].flat()[0] as number | undefined,
      }),
  },
  disclosures: {
    media: [],
    slide: (values, around) =>
      disclosureAsSlide(
        {
          ...values,
          ...texts(values, 'title', 'slug'),
          category: oneOf(disclosureCategories, values.category),
          body: values.body as Disclosure['body'],
        },
        around,
      ),
  },
  consultations: {
    media: [],
    slide: (values, { timeZone }) =>
      consultationAsSlide({ ...values, ...texts(values, 'title', 'question', 'slug') }, timeZone),
  },
  'screen-pages': {
    media: ['cover', 'film'],
    slide: (values) =>
      pageSlide({ ...values, ...texts(values, 'title'), kind: oneOf(pageKinds, values.kind) }),
  },
}

function texts<K extends string>(values: FormValues, ...names: K[]): Record<K, string> {
  const read = names.map((name) => [name, typeof values[name] === 'string' ? values[name] : ''])
  return Object.fromEntries(read) as Record<K, string>
}

/** A choice not made yet counts as the first. */
function oneOf<T extends object>(words: T, value: unknown): keyof T {
  const known = Object.keys(words) as (keyof T)[]
  return known.find((word) => word === value) ?? (known[0] as keyof T)
}

function dateIn(value: unknown): string {
  const date = new Date(typeof value === 'string' ? value : Number.NaN)
  return (Number.isNaN(date.getTime()) ? new Date() : date).toISOString()
}
