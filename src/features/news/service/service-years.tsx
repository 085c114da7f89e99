import './service-years.css'
import { DateText } from '@/ui/date-line'
import { shortDate } from '@/ui/day'
import { EmptyState } from '@/ui/empty-state'
import { FilterLinks } from '@/ui/filter-links'
import { Phrased } from '@/ui/phrased'
import type { Deed, ServiceRecord, ServiceYear } from './views'

/** What was done for others, by year: where, what, who; with the numbers that come from the list itself. */
export function ServiceYears({ record }: { record: ServiceRecord }) {
  if (record.years.length === 0)
    return (
      <EmptyState
        title="还没有写到为民服务"
        text="志愿服务、爱心帮扶、进村帮扶、进社区和疫情防控的动态发布之后，会列在这里。"
        link={{ href: '/news', label: '看党建动态' }}
      />
    )
  return (
    <>
      <FilterLinks label="按年份" links={yearLinks(record)} />
      {record.years.map((year) => (
        <Year key={year.year} year={year} />
      ))}
    </>
  )
}

function Year({ year }: { year: ServiceYear }) {
  return (
    <section className="service-year" aria-labelledby={`service-${year.year}`}>
      <header className="service-year-head">
        <h3 id={`service-${year.year}`}>
          <b>{year.year}</b>年
        </h3>
        <p>{numbersOf(year)}</p>
      </header>
      <ol className="service-deeds">
        {year.deeds.map((deed) => (
          <li key={deed.href}>
            <DeedRow deed={deed} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function DeedRow({ deed }: { deed: Deed }) {
  return (
    <article className="service-deed">
      <p className="service-when">
        <DateText day={deed.day} label={shortDate(deed.day)} />
        <span>{deed.categoryLabel}</span>
      </p>
      <div>
        <h4>
          <a href={deed.href}>
            <Phrased text={deed.title} />
          </a>
        </h4>
        {deed.summary && <p>{deed.summary}</p>}
        {(deed.venue || deed.people.length > 0) && <p className="service-who">{placeAndPeople(deed)}</p>}
      </div>
    </article>
  )
}

const placeAndPeople = ({ venue, people }: Deed): string =>
  [venue, people.map(({ name }) => name).join('、')].filter(Boolean).join('｜')

/** 7件事，5个地点，8名党员教师参加 */
const numbersOf = ({ deeds, places, people }: ServiceYear): string =>
  [`${deeds.length}件事`, places > 0 && `${places}个地点`, people > 0 && `${people}名党员参加`]
    .filter(Boolean)
    .join('，')

const yearLinks = ({ allYears, year }: ServiceRecord) => [
  { href: '/service', label: '近两年', current: !year },
  ...allYears.map((each) => ({
    href: `/service?year=${each}`,
    label: `${each}年`,
    current: each === year,
  })),
]
