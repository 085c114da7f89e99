import type { WallScreen } from '@/screens/wall/types'
import { momentOf, type SeenFrom } from '../moments'
import { Showing } from './showing'
import { glassInWords, revisionInWords, stateInWords, stateMarks, troubleInWords } from './words'

type Props = { screen: WallScreen; seen: SeenFrom }

/** One screen: what it shows, whether it is well, and behind a fold what a technician asks. */
export function Tile({ screen, seen }: Props) {
  const { group, id, name, place, said, state, troubles } = screen
  return (
    <article aria-labelledby={`screen-${id}`} className={`wall-tile wall-tile--${state}`}>
      <Glass screen={screen} />
      <div className="wall-words">
        <h3 id={`screen-${id}`}>
          <a href={`/admin/collections/screens/${id}`}>{name}</a>
        </h3>
        <p className="wall-state">
          <span aria-hidden="true">{stateMarks[state]}</span> {stateInWords(screen, seen)}
        </p>
        <p className="desk-quiet">{[place, group?.name].filter(Boolean).join(' · ') || '没有填位置'}</p>
        <Showing screen={screen} seen={seen} />
        {troubles.length > 0 && (
          <ul className="wall-troubles">
            {troubles.map((trouble) => (
              <li key={trouble}>{troubleInWords(trouble, said)}</li>
            ))}
          </ul>
        )}
        {said && <Details screen={screen} said={said} seen={seen} />}
      </div>
    </article>
  )
}

/** What is on the glass: the picture of the very item, or its title where it has none. */
function Glass({ screen }: { screen: WallScreen }) {
  const picture = screen.said?.item?.picture
  return (
    <div className={`wall-glass wall-glass--${screen.orientation}`}>
      {picture ? (
        <img alt="" loading="lazy" src={picture} />
      ) : (
        <span aria-hidden="true">{glassInWords(screen)}</span>
      )}
    </div>
  )
}

function Details({ said, screen: { log }, seen }: Props & { said: NonNullable<WallScreen['said']> }) {
  const { engine, glass, revision } = said
  const facts: [string, string][] = [
    ['最后消息', momentOf(said.at, seen)],
    ['节目单', revision.id ? `${revision.id.slice(0, 8)}，${momentOf(revision.since, seen)}起` : '无'],
    ['文件', `已存${Math.floor(said.cached * 100)}%${said.offlineReady ? '，断网重启也能播放' : ''}`],
    ['时钟', `与服务器差${(said.skew / 1000).toFixed(1)}秒`],
    ['画面', `${glass.width}×${glass.height}，${engine.replace('/', ' ')}`],
  ]
  return (
    <details className="wall-details">
      <summary>{revisionInWords(said, seen)}</summary>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {log.length > 0 && (
        <ul className="wall-log">
          {log.map(({ at, what }) => (
            <li key={`${at} ${what}`}>
              <time dateTime={at}>{momentOf(at, seen)}</time> {what}
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
