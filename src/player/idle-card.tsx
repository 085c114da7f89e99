import { Mark } from '@/ui/mark'

/** Shown when nothing else may be: the school's candle and name on the dark ground. */
export function IdleCard({ name }: { name: string }) {
  return (
    <div className="idle">
      <Mark className="idle-candle" />
      <p className="idle-name">{name}</p>
    </div>
  )
}
