'use client'
import { useRowLabel } from '@payloadcms/ui'
import { entryKinds, feedSources } from '../words'

type Entry = {
  kind?: keyof typeof entryKinds
  source?: keyof typeof feedSources
  count?: number
  seconds?: number
}

/** One entry of a playlist in a few words: 第2项 党建动态，最新6条，每条15秒. */
export function EntryLabel() {
  const { data, rowNumber } = useRowLabel<Entry>()
  return (
    <span>
      第{(rowNumber ?? 0) + 1}项 {wordsOf(data)}
      {data?.seconds ? `，每条${data.seconds}秒` : ''}
    </span>
  )
}

function wordsOf({ kind = 'feed', source, count }: Entry = {}): string {
  if (kind === 'feed') return `${feedSources[source ?? 'all']}，最新${count ?? 6}条`
  return entryKinds[kind]
}
