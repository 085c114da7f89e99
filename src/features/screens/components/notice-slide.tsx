import { SlideFrame } from '@/ui/slide-frame'
import { Foot, MarkLine, Words } from '@/ui/slide-parts'
import type { SlideType } from '@/ui/slide-type'
import type { NoticeSlide } from '@/ui/slide-view'
import './notice-slide.css'

const NOTICE = { name: '通知' }

/** What it is, in a word, before anything else is read. */
const TONES: Record<Exclude<NoticeSlide['tone'], 'plain'>, { word: string; note: string }> = {
  urgent: { word: '紧急通知', note: '' },
  drill: { word: '演练', note: '这不是真的警报' },
}

/** Words for everybody: large, over the whole screen; an urgent one and a drill in their own colour. */
export const noticeSlide: SlideType<NoticeSlide> = {
  copy: ({ title, text, byline }) => ({ title, text, foot: [byline] }),
  form: ({ tone }, { picture }) => (tone === 'plain' && picture ? 'picture' : 'full'),
  Slide: ({ slide, ...frame }) => {
    if (slide.tone === 'plain' && frame.picture)
      return <SlideFrame {...frame} kind="notice" mark={NOTICE} plate={null} />
    const { shape, laid, page } = frame
    const words = laid.pages[page] ?? laid.pages[0]
    return (
      <article
        className={`slide slide-notice slide-notice-${slide.tone} slide-${shape.orientation} slide-with-full`}
      >
        <div className="slide-words">
          {slide.tone === 'plain' ? <MarkLine mark={NOTICE} /> : <Alarm {...TONES[slide.tone]} />}
          {words && <Words words={words} />}
          {!words?.bare && <Foot laid={laid} page={page} />}
        </div>
      </article>
    )
  },
}

function Alarm({ word, note }: { word: string; note: string }) {
  return (
    <p className="slide-mark slide-alarm">
      <span className="slide-alarm-word">{word}</span>
      {note && <span className="slide-alarm-note">{note}</span>}
    </p>
  )
}
