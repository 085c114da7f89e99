import './showing.css'
import type { WallScreen } from '@/screens/wall/types'
import { momentOf, type SeenFrom } from '../moments'
import { showingInWords } from './words'

type Props = { screen: WallScreen; seen: SeenFrom }

/** What is on the glass and since when; nothing of a screen that never said. */
export function Showing({ screen, seen }: Props) {
  const words = showingInWords(screen)
  const item = screen.said?.item
  if (!words) return null
  return (
    <p className="screen-showing">
      {words}
      {item && <span className="desk-quiet screen-showing-since">（{momentOf(item.since, seen)}起）</span>}
    </p>
  )
}
