import {
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'

/** Where words stand in a rich text: the how-manieth block of it, and UTF-16 units of that block's text. */
export type Place = { block: number; from: number; to: number; words: string }

type Part = { node: TextNode; from: number; to: number }

/** The parts of the words at a place; none when other words stand there by now. As passages.ts counts. */
export function $partsAt({ block, from, to, words }: Place): Part[] {
  const holder = $blocksBelow($getRoot())[block]
  if (!holder) return []
  const all = $partsOf(holder)
  if ($textOf(holder).slice(from, to) !== words) return []
  return all
    .filter((part) => part.from < to && part.to > from)
    .map((part) => ({
      node: part.node,
      from: Math.max(from, part.from) - part.from,
      to: Math.min(to, part.to) - part.from,
    }))
}

/** Puts other words in their place, in the looks of the first of them. False: they are not there any more. */
export function $replaceAt(place: Place, replacement: string): boolean {
  const parts = $partsAt(place)
  for (const [index, { from, node, to }] of [...parts.entries()].reverse())
    node.spliceText(from, to - from, index === 0 ? replacement : '')
  return parts.length > 0
}

function $blocksBelow(element: ElementNode): ElementNode[] {
  const children = element.getChildren()
  if (children.some($isInline)) return [element]
  return children.filter($isElementNode).flatMap($blocksBelow)
}

const $isInline = (node: LexicalNode): boolean =>
  $isTextNode(node) || $isLineBreakNode(node) || ($isElementNode(node) && node.isInline())

function $textOf(node: LexicalNode): string {
  if ($isElementNode(node)) return node.getChildren().map($textOf).join('')
  return $isLineBreakNode(node) || $isTextNode(node) ? node.getTextContent() : ''
}

function $partsOf(block: ElementNode): Part[] {
  const parts: Part[] = []
  let at = 0
  const walk = (node: LexicalNode) => {
    if ($isElementNode(node)) for (const child of node.getChildren()) walk(child)
    else {
      const from = at
      at += $textOf(node).length
      if ($isTextNode(node)) parts.push({ node, from, to: at })
    }
  }
  walk(block)
  return parts
}
