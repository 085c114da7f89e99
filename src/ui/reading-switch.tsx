import './reading-switch.css'

/** Two buttons of which the stylesheet shows the one that changes something: pages are the same in both modes. */
export function ReadingSwitch({ className }: { className?: string }) {
  return (
    <form method="post" action="/reading" className="reading-switch">
      <button className={`${className ?? ''} reading-elder`} name="mode" value="elder" type="submit">
        长者模式
      </button>
      <button className={`${className ?? ''} reading-usual`} name="mode" value="usual" type="submit">
        退出长者模式
      </button>
    </form>
  )
}
