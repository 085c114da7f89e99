import { SlideFrame } from '@/ui/slide-frame'
import { type LaidSlide, laySlide, type ScreenShape } from '@/ui/slide-layout'
import type { SlidePage } from '@/ui/slide-pages'
import { Lines } from '@/ui/slide-parts'
import type { Company, SlideType } from '@/ui/slide-type'
import type { StandardsSlide } from '@/ui/slide-view'
import { tablePages } from './rows'
import './slide.css'

/** 标准化一览表 in one view: how much is done, large; each aspect with a bar; what is late, said openly. */
export const standardsSlide: SlideType<StandardsSlide> = {
  copy,
  lay,
  Slide: ({ slide, ...frame }) => (
    <SlideFrame
      {...frame}
      kind="standards"
      form="table"
      mark={slide.mark}
      plate={<Tally states={slide.states} />}
    >
      <Rows rows={frame.laid.pages[frame.page]?.rows ?? []} aspects={slide.aspects} />
    </SlideFrame>
  ),
}

function copy({ title, states: { onTime, notDue, late } }: StandardsSlide) {
  const going = [onTime > 0 && `按期${onTime}项`, notDue > 0 && `未到期${notDue}项`].filter(Boolean)
  return { title, text: '', foot: [late > 0 ? `逾期${late}项` : '没有逾期', going.join('，')] }
}

function lay(slide: StandardsSlide, screen: ScreenShape, { code }: Company): LaidSlide {
  const words = laySlide(copy(slide), 'table', screen, code)
  return { ...words, pages: tablePages(slide, words.pages, screen) }
}

/** The number that can be read from the other end of the corridor. */
function Tally({ states: { done, onTime, notDue, late } }: { states: StandardsSlide['states'] }) {
  return (
    <div className="slide-plate slide-tally">
      <p className={done < 100 ? 'slide-tally-number' : 'slide-tally-number slide-tally-long'}>{done}</p>
      <p className="slide-tally-label">已完成，共{done + onTime + notDue + late}项</p>
    </div>
  )
}

type RowsProps = { rows: NonNullable<SlidePage['rows']>; aspects: StandardsSlide['aspects'] }

function Rows({ rows, aspects }: RowsProps) {
  return (
    <ul className="slide-rows">
      {rows.map(({ at, lines }) => {
        const { done = 0, total = 0 } = aspects[at] ?? {}
        return (
          <li className="slide-row" key={at}>
            <span className="slide-row-name">
              <Lines lines={lines} />
            </span>
            <Bar done={done} total={total} />
            <span className="slide-row-count">
              {done}/{total}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** A drawing, since its length may not be a style. */
function Bar({ done, total }: { done: number; total: number }) {
  const share = total > 0 ? Math.min(1, done / total) : 0
  return (
    <svg className="slide-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect className="slide-bar-all" width="100" height="1" />
      <rect className="slide-bar-done" width={share * 100} height="1" />
    </svg>
  )
}
