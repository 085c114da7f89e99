import { Mark } from '@/ui/mark'

/** Shown when nothing may be: the school's candle on the dark ground. */
export function IdleCard() {
  return (
    <div className="idle">
      <Mark className="idle-candle" />
    </div>
  )
}
