import type { ItemBlock } from './model'
import { around, inlineNodes, type Node } from './nodes'

/** The deepest level there is; deeper items join it. */
const DEEPEST = 4

/** Items in a row as lists, nested as they are indented; a change between dots and numbers begins another list. */
export function listNodes(items: ItemBlock[]): Node[] {
  if (items.length === 0) return []
  const top = Math.min(...items.map(levelOf))
  return groups(items, top).map((group) => listNode(group, top))
}

const levelOf = ({ level }: ItemBlock): number => Math.min(level, DEEPEST)

function groups(items: ItemBlock[], level: number): ItemBlock[][] {
  const made: ItemBlock[][] = []
  for (const item of items) {
    const first = made.at(-1)?.[0]
    const joins = first && (levelOf(item) > level || item.ordered === first.ordered)
    if (joins) made.at(-1)?.push(item)
    else made.push([item])
  }
  return made
}

function listNode(items: ItemBlock[], level: number): Node {
  const ordered = items[0]?.ordered ?? false
  const start = ordered ? (items[0]?.number ?? 1) : 1
  let value = start
  const children: Node[] = []
  for (let at = 0; at < items.length; value += 1) {
    const item = items[at]
    if (!item) break
    if (levelOf(item) === level) {
      children.push({
        type: 'listitem',
        ...around,
        indent: level,
        value,
        children: inlineNodes(item.inlines),
      })
      at += 1
      continue
    }
    const deeper = items.slice(at).findIndex((each) => levelOf(each) === level)
    const nested = items.slice(at, deeper < 0 ? undefined : at + deeper)
    children.push({ type: 'listitem', ...around, indent: level, value, children: listNodes(nested) })
    at += nested.length
    value -= 1
  }
  return {
    type: 'list',
    listType: ordered ? 'number' : 'bullet',
    tag: ordered ? 'ol' : 'ul',
    start,
    ...around,
    children,
  }
}
