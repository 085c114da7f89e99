import './dashboard.css'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { readsInside } from '@/features/disclosures/inside'
import { DeskImport } from '@/features/news/word-import/admin/import-button'
import { isWriter } from '@/platform/access/people'
import { greetingAt } from './dates'
import { readDigestLine } from './digest'
import { DigestView } from './digest-view'
import { readFirstSteps } from './first-steps'
import { FirstSteps } from './first-steps-view'
import { readLive } from './live'
import { LiveView } from './live-view'
import type { Reader } from './reader'
import { readRecent } from './recent'
import { RecentView } from './recent-view'
import { readScreenTroubles } from './screens'
import { ScreensView } from './screens-view'
import { readStale } from './stale'
import { StaleView } from './stale-view'
import { readWaiting } from './waiting'
import { WaitingView } from './waiting-view'

/** The desk's first view: what waits for me, what is live and where, what is going stale. */
export async function Dashboard({ initPageResult }: Pick<AdminViewServerProps, 'initPageResult'>) {
  const { payload, user } = initPageResult.req
  if (!user) return null
  const reader: Reader = { payload, user }
  const [waiting, live, stale, recent, troubles, digest] = await Promise.all([
    readWaiting(reader),
    readLive(reader),
    readStale(reader),
    readRecent(reader),
    readScreenTroubles(reader),
    readDigestLine(reader),
  ])
  const steps = await readFirstSteps(
    reader,
    live.reduce((sum, { total }) => sum + total, 0),
  )
  return (
    <Gutter className="desk">
      <Head name={user.name} writes={isWriter(user)} readsInside={readsInside(user)} />
      {steps && <FirstSteps steps={steps} />}
      <ScreensView troubles={troubles} />
      <div className="desk-columns">
        <div className="desk-column">
          <WaitingView waiting={waiting} />
          <StaleView items={stale} isEmptySite={Boolean(steps)} />
          {recent && <RecentView items={recent} />}
        </div>
        <div className="desk-column">
          <DigestView digest={digest} />
          <LiveView sections={live} />
        </div>
      </div>
    </Gutter>
  )
}

type HeadProps = { name: string; writes: boolean; readsInside: boolean }

function Head({ name, readsInside: inside, writes }: HeadProps) {
  return (
    <header className="desk-head">
      <h1>
        {name}，{greetingAt(new Date())}
      </h1>
      <div className="desk-actions">
        {writes && (
          <a className="desk-button desk-button-primary" href="/admin/collections/news/create">
            写动态
          </a>
        )}
        {writes && <DeskImport />}
        {inside && (
          <a className="desk-button" href="/admin/circle">
            党内公开
          </a>
        )}
        <a className="desk-button" href="/" target="_blank" rel="noopener">
          看网站
        </a>
        <a className="desk-button" href="/screen?demo" target="_blank" rel="noopener">
          看校园屏
        </a>
      </div>
    </header>
  )
}
