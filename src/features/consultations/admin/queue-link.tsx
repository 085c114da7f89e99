/** Over the list of what came in: the queue, which is quicker for looking through it. */
export const QueueLink = () => (
  <p>
    <a className="desk-button" href="/admin/feedback">
      逐条处理
    </a>
  </p>
)
