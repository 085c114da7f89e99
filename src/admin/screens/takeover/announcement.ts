import type { takeoverTones } from '@/features/screens/words'

/** What is going onto the screens. */
export type Announcement = {
  title: string
  text: string
  byline: string
  tone: keyof typeof takeoverTones
  place: string
  minutes: number
}

export type Change = (part: Partial<Announcement>) => void
