import './satisfaction.css'
import type { SatisfactionView } from '../views'

/** One tap: 满意 or 不满意. With a script the numbers change in place. */
export function SatisfactionForm({ satisfaction }: { satisfaction: SatisfactionView }) {
  const { reply, satisfied, unsatisfied } = satisfaction
  return (
    <form
      className="satisfaction"
      method="post"
      action="/api/feedback/satisfaction"
      data-satisfaction={reply}
    >
      <input type="hidden" name="reply" value={reply} />
      <span className="satisfaction-ask">这个答复您</span>
      <button type="submit" name="satisfied" value="yes">
        满意 <span data-count="satisfied">{satisfied}</span>
      </button>
      <button type="submit" name="satisfied" value="no">
        不满意 <span data-count="unsatisfied">{unsatisfied}</span>
      </button>
      <span className="satisfaction-ask" role="status" data-status />
    </form>
  )
}
