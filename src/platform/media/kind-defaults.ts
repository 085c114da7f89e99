import type { Media } from '@/payload-types'
import type { MediaKind } from './fields'

type Described = Partial<Pick<Media, 'alt' | 'consentStatus' | 'containsMinors' | 'kind'>>

/**
 * What follows from the kind of a newly taken in file. Documents and recordings show nobody, so the schema's `pending`
 * (which the desk's form sends along untouched) becomes `notNeeded` for them; a picture or film put in the place of a
 * document begins as `pending` again.
 */
export function consentForKind(
  kind: MediaKind,
  data: Described,
  before?: Described,
): Described['consentStatus'] {
  const { consentStatus, containsMinors } = data
  if (!showsPeople(kind))
    return !before && consentStatus === 'pending' && !containsMinors ? 'notNeeded' : consentStatus
  const untold = before && !showsPeople(before.kind) && consentStatus === before.consentStatus
  return untold && consentStatus === 'notNeeded' ? 'pending' : consentStatus
}

const showsPeople = (kind: Described['kind']): boolean => kind === 'picture' || kind === 'video'
