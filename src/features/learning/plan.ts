import type { LearningCard, LearningMonth, LearningPlan } from './views'
import { type Mode, modes } from './words'

type Asked = Pick<LearningPlan, 'mode' | 'year' | 'years'> & {
  /** 2026-11 */
  thisMonth: string
}

/** Puts the pieces, oldest first, into their months as seen from this one. */
export function planOf(cards: LearningCard[], { thisMonth, ...asked }: Asked): LearningPlan {
  const months = monthsOf(asked.mode ? cards.filter(({ mode }) => mode === asked.mode) : cards)
  const past = months.filter(({ key }) => asked.year !== undefined || key < thisMonth)
  return {
    ...asked,
    now:
      asked.year === undefined
        ? (months.find(({ key }) => key === thisMonth) ?? empty(thisMonth))
        : undefined,
    coming: asked.year === undefined ? months.filter(({ key }) => key > thisMonth) : [],
    past: past.reverse(),
    modes: countByMode(cards),
  }
}

function monthsOf(cards: LearningCard[]): LearningMonth[] {
  const months = new Map<string, LearningMonth>()
  for (const card of cards) {
    const month = months.get(card.month) ?? empty(card.month)
    month.items.push(card)
    months.set(card.month, month)
  }
  return [...months.values()]
    .sort((one, other) => one.key.localeCompare(other.key))
    .map((month) => ({ ...month, items: inOrder(month.items) }))
}

/** As the table of ways names them: the committee leads, the branch meets, everybody reads on. */
const inOrder = (items: LearningCard[]): LearningCard[] =>
  [...items].sort((one, other) => order.indexOf(one.mode) - order.indexOf(other.mode))

const order = Object.keys(modes) as Mode[]

const countByMode = (cards: LearningCard[]): LearningPlan['modes'] =>
  order.flatMap((mode) => {
    const count = cards.filter((card) => card.mode === mode).length
    return count > 0 ? [{ mode, count }] : []
  })

function empty(key: string): LearningMonth {
  const [year = 0, month = 0] = key.split('-').map(Number)
  return { key, year, month, items: [] }
}
