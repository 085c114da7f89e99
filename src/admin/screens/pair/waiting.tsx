import { useEffect, useRef, useState } from 'react'
import { deviceOf } from '@/screens/device'

/** `GET /api/screen-control/waiting` */
export type WaitingScreen = { code: string; agent: string; address: string; secondsLeft: number }

/** What waits, to be compared with the thing on the wall. */
export function Waiting({ onOther, waiting }: { waiting: WaitingScreen; onOther: () => void }) {
  const { address, agent, code } = waiting
  const left = useSecondsLeft(waiting)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section aria-labelledby="pair-waiting" className="pair-waiting">
      <h2 id="pair-waiting" ref={heading} tabIndex={-1}>
        这块屏幕在等您确认
      </h2>
      <p className="pair-shown">{code}</p>
      <p>请看一眼屏幕：上面应该正显示这个代码。</p>
      <dl>
        <div>
          <dt>设备</dt>
          <dd>{deviceOf(agent)}</dd>
        </div>
        <div>
          <dt>网络地址</dt>
          <dd>{address.replace(/^::ffff:/, '') || '未知'}</dd>
        </div>
        <div>
          <dt>代码还有效</dt>
          <dd>{left > 0 ? leftInWords(left) : '已过期，请看屏幕上的新代码'}</dd>
        </div>
      </dl>
      <button className="desk-button" onClick={onOther} type="button">
        不是这块，换一个代码
      </button>
    </section>
  )
}

/** Counted from the server's answer: the desk's own clock may be wrong. */
function useSecondsLeft(waiting: WaitingScreen): number {
  const [left, setLeft] = useState(waiting.secondsLeft)
  useEffect(() => {
    const from = performance.now()
    const tick = () => setLeft(waiting.secondsLeft - Math.round((performance.now() - from) / 1000))
    tick()
    const timer = setInterval(tick, 1_000)
    return () => clearInterval(timer)
  }, [waiting])
  return left
}

const leftInWords = (seconds: number): string =>
  seconds >= 60 ? `${Math.floor(seconds / 60)}分${String(seconds % 60).padStart(2, '0')}秒` : `${seconds}秒`
