import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { type Finding, type Level, levels } from '../finding'
import { $partsAt, type Place } from './blocks'

/** Where a finding lies in the rich text at `path`; undefined where it lies in none, or in another. */
export function placeIn(path: string, { block, from, path: its, to, words }: Finding): Place | undefined {
  if (its !== path || block === undefined || from === undefined || to === undefined) return undefined
  return { block, from, to, words: words ?? '' }
}

const nameOf = (level: Level): string => `proofreading-${level}`

/** Underlines by the browser's own highlights: nothing is put into the text, so nothing can be saved with it. */
export function underline(editor: LexicalEditor, path: string, findings: readonly Finding[]): () => void {
  const drawn: [Highlight, Range][] = []
  const clear = () => {
    for (const [highlight, range] of drawn.splice(0)) highlight.delete(range)
  }
  const draw = () => {
    clear()
    if (!globalThis.CSS?.highlights) return
    for (const finding of findings) {
      const place = placeIn(path, finding)
      const highlight = highlightFor(finding.level)
      if (place) for (const range of rangesAt(editor, place)) drawn.push([highlight.add(range), range])
    }
  }
  draw()
  const unregister = editor.registerUpdateListener(draw)
  return () => {
    unregister()
    clear()
  }
}

function highlightFor(level: Level): Highlight {
  const there = CSS.highlights.get(nameOf(level))
  if (there) return there
  const highlight = new Highlight()
  highlight.priority = Object.keys(levels).length - Object.keys(levels).indexOf(level)
  CSS.highlights.set(nameOf(level), highlight)
  return highlight
}

const rangesAt = (editor: LexicalEditor, place: Place): Range[] =>
  editor.read(() =>
    $partsAt(place).flatMap(({ from, node, to }) => {
      const text = firstText(editor.getElementByKey(node.getKey()))
      if (!text || text.data.length < to) return []
      const range = document.createRange()
      range.setStart(text, from)
      range.setEnd(text, to)
      return [range]
    }),
  )

const firstText = (element: HTMLElement | null): Text | null =>
  element && (document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text | null)
