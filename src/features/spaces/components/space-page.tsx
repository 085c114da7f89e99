import './space-page.css'
import { CountingPhrase } from '@/ui/counting-phrase'
import { DatedList } from '@/ui/dated-list'
import { EmptyState } from '@/ui/empty-state'
import { Figure, Gallery } from '@/ui/figure'
import { hasText, RichText } from '@/ui/rich-text'
import { SectionHeading } from '@/ui/section-heading'
import type { SpaceView } from '../views'
import { SpaceBoards } from './space-boards'
import { SpacePoster } from './space-poster'

/** A space as its door shows it: the number plate, what it is for, when it is open, what happened here. */
export function SpacePageView({ space }: { space: SpaceView }) {
  return (
    <article className="space-page">
      <div className="space-screen">
        <header className="frame space-head">
          <div className="space-plate">
            {space.phrase && <CountingPhrase phrase={space.phrase} className="plate-phrase" />}
            <h1 className={space.phrase ? 'plate-name' : 'plate-name plate-name-alone'}>{space.name}</h1>
            {space.tagline && <p className="plate-tagline">{space.tagline}</p>}
          </div>
          {space.cover && (
            <Figure picture={space.cover} cut="3x2" sizes="(min-width: 1024px) 660px, 100vw" eager />
          )}
        </header>
        <SpaceFacts space={space} />
        <div className="frame space-words">
          <p className="space-function">{space.function}</p>
          {hasText(space.description) && <RichText value={space.description} links={space.links} />}
        </div>
        {space.gallery.length > 0 && (
          <div className="frame space-gallery">
            <Gallery pictures={space.gallery} label={`${space.name}的图片`} />
          </div>
        )}
        <SpaceBoards boards={space.boards} />
        <AudioGuide space={space} />
        <Happenings space={space} />
      </div>
      <SpacePoster space={space} />
    </article>
  )
}

function SpaceFacts({ space }: { space: SpaceView }) {
  return (
    <dl className="frame space-facts">
      {space.place && <Fact term="在哪里" text={space.place} />}
      {space.openHours && <Fact term="什么时候开" text={space.openHours} />}
      {space.custodian && (
        <div>
          <dt>谁在管</dt>
          <dd>
            <a href={space.custodian.href}>{space.custodian.name}</a>
          </dd>
        </div>
      )}
    </dl>
  )
}

function Fact({ term, text }: { term: string; text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  )
}

function AudioGuide({ space: { audio, transcript } }: { space: SpaceView }) {
  if (!audio && !transcript) return null
  return (
    <section className="frame space-audio">
      <SectionHeading title={audio ? '听一听' : '导览词'} />
      {audio && (
        // the words below say the same
        <audio className="space-player" controls preload="none" src={audio.href}>
          <track kind="captions" />
        </audio>
      )}
      <div className="space-transcript">
        {transcript?.split(/\n+/).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </section>
  )
}

function Happenings({ space }: { space: SpaceView }) {
  return (
    <section className="frame space-news">
      <SectionHeading title="在这里发生的事" />
      {space.news.length > 0 ? (
        <DatedList items={space.news} thisYear={space.thisYear} />
      ) : (
        <EmptyState title="还没有写到这里" text="在这里办过的活动发布之后，会列在这里。" />
      )}
    </section>
  )
}
