import './period.css'
import { DateText } from '@/ui/date-line'
import { longDate, shortDate } from '@/ui/day'
import type { CampaignCard, CampaignPhase } from '../views'

const phases = { coming: '还没开始', running: '正在进行', over: '已经结束' } satisfies Record<
  CampaignPhase,
  string
>

/** When it is, and whether it is over. */
export function Period({ campaign: { from, to, phase } }: { campaign: CampaignCard }) {
  return (
    <p className="campaign-period">
      <span className={`campaign-phase campaign-${phase}`}>{phases[phase]}</span>
      <span>
        <DateText day={from} />
        {to ? (
          <>
            {' '}
            — <DateText day={to} label={to.year === from.year ? shortDate(to) : longDate(to)} />
          </>
        ) : (
          ' 起'
        )}
      </span>
    </p>
  )
}
