import { writeNumber } from './numerals'
import type { Docx } from './open'
import { attributeOf, childOf, childrenOf, parseXml } from './xml'

type Level = { format: string; text: string; start: number }
type List = { id: string; levels: Map<number, Level> }

/** How the paragraph counts: `words` stands for itself (一、), a `list` is one for the site to number or dot. */
export type Label =
  | { as: 'words'; text: string }
  | { as: 'list'; ordered: boolean; level: number; number: number }

export type Numbering = {
  /** Counts on; call once for each paragraph, in the order of the text. */
  next: (paragraph: Element) => Label | undefined
}

/**
 * Word keeps 一、二、三 outside the text. What a list of the site can say (1. 2. 3., dots) stays a list; any other number
 * would be lost, so it becomes words. Source: ECMA-376 part 1, 17.9.
 */
export function readNumbering(docx: Docx): Numbering {
  const lists = readLists(docx.textOf('word/numbering.xml'))
  const styles = readStyleNumbers(docx.textOf('word/styles.xml'))
  const counts = new Map<string, number[]>()
  return {
    next: (paragraph) => {
      const place = placeOf(paragraph, styles)
      const list = place && lists.get(place.list)
      const level = list?.levels.get(place?.level ?? 0)
      if (!place || !list || !level || level.format === 'none') return undefined
      if (level.format === 'bullet') return { as: 'list', ordered: false, level: place.level, number: 1 }
      const counted = countOn(counts.get(list.id) ?? [], place.level, list)
      counts.set(list.id, counted)
      return labelOf(level, list, counted, place.level)
    },
  }
}

type Place = { list: string; level: number }

function placeOf(paragraph: Element, styles: Map<string, Place>): Place | undefined {
  const properties = childOf(paragraph, 'pPr')
  const own = placeIn(childOf(properties, 'numPr'))
  const style = styles.get(attributeOf(childOf(properties, 'pStyle'), 'val') ?? '')
  if (own?.list === '0') return undefined
  return own ?? style
}

function placeIn(element: Element | undefined): Place | undefined {
  const list = attributeOf(childOf(element, 'numId'), 'val')
  if (list === undefined) return undefined
  return { list, level: Number(attributeOf(childOf(element, 'ilvl'), 'val') ?? 0) }
}

function countOn(before: number[], level: number, list: List): number[] {
  const counted = before.slice(0, level + 1)
  for (let each = 0; each <= level; each += 1)
    counted[each] ??= startOf(list, each) - (each === level ? 1 : 0)
  counted[level] = (counted[level] ?? 0) + 1
  return counted
}

const startOf = (list: List, level: number): number => list.levels.get(level)?.start ?? 1

/** 1. 1、 1) and (1) are what a numbered list on a page says by itself. */
const PLAIN = /^[（(]?%\d[.．、)）]?$/

function labelOf({ format, text }: Level, list: List, counts: number[], level: number): Label {
  const plain = format === 'decimal' && PLAIN.test(text)
  if (plain) return { as: 'list', ordered: true, level, number: counts[level] ?? 1 }
  const words = text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1
    return writeNumber(counts[at] ?? startOf(list, at), list.levels.get(at)?.format ?? 'decimal')
  })
  return { as: 'words', text: /[、，．：）)]$/.test(words) || words === '' ? words : `${words} ` }
}

function readLists(xml: string): Map<string, List> {
  if (!xml) return new Map()
  const root = parseXml(xml).documentElement
  const kinds = new Map(
    childrenOf(root, 'abstractNum').map((element) => [
      attributeOf(element, 'abstractNumId'),
      new Map(
        childrenOf(element, 'lvl').map((level) => [Number(attributeOf(level, 'ilvl') ?? 0), levelOf(level)]),
      ),
    ]),
  )
  return new Map(
    childrenOf(root, 'num').flatMap((element) => {
      const kind = attributeOf(childOf(element, 'abstractNumId'), 'val')
      const restarted = childrenOf(element, 'lvlOverride').some((level) => childOf(level, 'startOverride'))
      const levels = kinds.get(kind)
      const number = attributeOf(element, 'numId') ?? ''
      // lists of one kind count on together, unless one starts anew
      return levels ? [[number, { id: restarted ? `own ${number}` : `kind ${kind}`, levels }] as const] : []
    }),
  )
}

const levelOf = (element: Element): Level => ({
  format: attributeOf(childOf(element, 'numFmt'), 'val') ?? 'decimal',
  text: attributeOf(childOf(element, 'lvlText'), 'val') ?? '',
  start: Number(attributeOf(childOf(element, 'start'), 'val') ?? 1),
})

function readStyleNumbers(xml: string): Map<string, Place> {
  if (!xml) return new Map()
  return new Map(
    childrenOf(parseXml(xml).documentElement, 'style').flatMap((style) => {
      const place = placeIn(childOf(childOf(style, 'pPr'), 'numPr'))
      const id = attributeOf(style, 'styleId')
      return place && place.list !== '0' && id ? [[id, place] as const] : []
    }),
  )
}
