'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Finding } from '../finding'
import { $replaceAt } from './blocks'
import { editorAt, markAll } from './editors'
import { placeIn } from './marks'

const MOVED_ON = '这里的文字已经改过，请重新校对。'
const NOT_ON_SCREEN = '请先切换到这段文字所在的标签页，再改正。'

/** Has the form's text looked over, and puts right what is asked for. `told`: a sentence on what did not work. */
export function useProofreading() {
  const { collectionSlug, id } = useDocumentInfo()
  const { getData } = useForm()
  const fixOne = useFix()
  const [findings, setFindings] = useState<Finding[]>()
  const [told, setTold] = useState<string>()
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    markAll(findings ?? [])
    return () => markAll([])
  }, [findings])

  const look = useCallback(async () => {
    setBusy(true)
    const answer = await ask(`/api/${collectionSlug}/${id}/proofread`, getData())
    setBusy(false)
    setTold(typeof answer === 'string' ? answer : undefined)
    if (typeof answer !== 'string') setFindings(answer)
  }, [collectionSlug, getData, id])

  /** from the last to the first, so that each still stands where it was found */
  const fix = (these: Finding[]) => {
    const troubles: string[] = []
    const written = new Map<string, string>()
    let left = findings ?? []
    for (const finding of [...these].reverse()) {
      const trouble = fixOne(finding, written)
      if (trouble) troubles.push(trouble)
      else left = without(left, finding)
    }
    setFindings(left)
    setTold(troubles[0])
  }
  return { busy, findings, fix, look, told }
}

async function ask(address: string, data: unknown): Promise<Finding[] | string> {
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'zh' },
    body: JSON.stringify(data),
  }).catch(() => undefined)
  if (!response) return '网络不通，没有校对成功。请检查网络后再试一次。'
  const answer = await response.json().catch(() => ({}))
  return response.ok ? answer.findings : (answer.errors?.[0]?.message ?? '没有校对成功，请稍后再试。')
}

/** Puts one finding right where it stands; in a rich text it is undone like anything typed. A sentence when that cannot be done. */
function useFix() {
  const { dispatchFields, getField, setModified } = useForm()
  // what was put into a field by this very sweep, which the form tells of only after the next rendering
  return (finding: Finding, written: Map<string, string>): string | undefined => {
    const { block, from = 0, path = '', replacement = '', to = 0, words } = finding
    if (block !== undefined) return fixInEditor(finding)
    const value = written.get(path) ?? String(getField(path)?.value ?? '')
    if (value.slice(from, to) !== words) return MOVED_ON
    const fixed = value.slice(0, from) + replacement + value.slice(to)
    written.set(path, fixed)
    dispatchFields({ type: 'UPDATE', path, value: fixed })
    setModified(true)
    return undefined
  }
}

function fixInEditor(finding: Finding): string | undefined {
  const { path = '', replacement = '' } = finding
  const editor = editorAt(path)
  const place = placeIn(path, finding)
  if (!editor || !place) return NOT_ON_SCREEN
  let done = false
  editor.update(
    () => {
      done = $replaceAt(place, replacement)
    },
    { discrete: true },
  )
  return done ? undefined : MOVED_ON
}

/** What is left when one was put right; those behind it in the same text have moved. */
function without(findings: Finding[], fixed: Finding): Finding[] {
  const { from = 0, replacement = '', to = 0 } = fixed
  const moved = replacement.length - (to - from)
  return findings
    .filter((it) => it !== fixed && !(isSameText(it, fixed) && overlaps(it, fixed)))
    .map((it) =>
      isSameText(it, fixed) && it.from !== undefined && it.to !== undefined && it.from >= to
        ? { ...it, from: it.from + moved, to: it.to + moved }
        : it,
    )
}

const isSameText = (one: Finding, other: Finding): boolean =>
  one.path === other.path && one.block === other.block && one.from !== undefined

const overlaps = (one: Finding, other: Finding): boolean =>
  (one.from ?? 0) < (other.to ?? 0) && (one.to ?? 0) > (other.from ?? 0)
