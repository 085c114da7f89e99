import './disclosure-page.css'
import { Attachments } from '@/ui/attachments'
import { DateText } from '@/ui/date-line'
import { longDate, shortDate } from '@/ui/day'
import { Phrased } from '@/ui/phrased'
import { hasText, RichText } from '@/ui/rich-text'
import { TextEnd, TextPage } from '@/ui/text-page'
import { listAddress } from '../addresses'
import { type NoticeView, noticeWords } from '../notice'
import type { DisclosureView, Objection } from '../views'

type Props = { disclosure: DisclosureView; objection?: Objection }

/** One disclosure: what it is about, for how long it is on notice, the text itself, and how to object. */
export function DisclosurePageView({ disclosure, objection }: Props) {
  return (
    <article>
      <TextPage name="disclosure" head={<Head disclosure={disclosure} />}>
        {hasText(disclosure.body) && <RichText value={disclosure.body} links={disclosure.links} />}
        <Attachments files={disclosure.attachments} />
        {disclosure.notice && objection && (
          <HowToObject notice={disclosure.notice} objection={objection} thisYear={disclosure.thisYear} />
        )}
        <TextEnd spaces={disclosure.spaces} word="相关阵地" />
      </TextPage>
    </article>
  )
}

const Head = ({ disclosure }: { disclosure: DisclosureView }) => (
  <>
    <a className="disclosure-category" href={listAddress(disclosure)}>
      {disclosure.categoryLabel}
    </a>
    <h1>
      <Phrased text={disclosure.title} />
    </h1>
    <p className="disclosure-facts">
      <DateText day={disclosure.day} />
      <span>{disclosure.termLabel}</span>
    </p>
    {disclosure.notice && <Notice notice={disclosure.notice} thisYear={disclosure.thisYear} />}
  </>
)

const standingWords = { coming: '未开始', open: '公示中', over: '已结束' } as const

function Notice({ notice, thisYear }: { notice: NoticeView; thisYear: number }) {
  const { standing } = notice
  return (
    <p className={standing === 'open' ? 'disclosure-notice disclosure-notice-open' : 'disclosure-notice'}>
      <strong className="disclosure-standing">{standingWords[standing]}</strong>
      <span>公示期：{noticeWords(notice, thisYear)}</span>
    </p>
  )
}

type HowProps = { notice: NoticeView; objection: Objection; thisYear: number }

function HowToObject({ notice: { until }, objection, thisYear }: HowProps) {
  const by = until && `${(until.year === thisYear ? shortDate : longDate)(until)}以前`
  return (
    <section className="disclosure-objection" aria-labelledby="objection">
      <h2 id="objection">有不同意见</h2>
      <p>
        请在{by ?? '公示期内'}告诉{objection.branch}，署名、不署名都可以。写清是哪一条、为什么。
        {objection.contact && `也可以联系：${objection.contact}。`}
      </p>
      {objection.href && (
        <a className="button" href={objection.href}>
          提出意见
        </a>
      )}
    </section>
  )
}
