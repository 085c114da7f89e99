import { shortDate } from '@/ui/day'
import type { BoardCard } from '../views'

/** Where a board is to be seen, in one sentence. */
export function whereabouts({ home, movable, out }: Pick<BoardCard, 'home' | 'movable' | 'out'>): string {
  if (out) return `${shortDate(out.from)}起在${out.place}（${out.purpose}）。`
  const place = [home?.place, home?.name].filter(Boolean).join('，')
  if (!place) return movable ? '现在在校内。' : '挂在校园里。'
  return movable ? `现在在校内：${place}。` : `挂在${place}。`
}
