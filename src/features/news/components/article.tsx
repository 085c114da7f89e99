import './article.css'
import type { ReactNode } from 'react'
import { Attachments } from '@/ui/attachments'
import { CountingPhrase } from '@/ui/counting-phrase'
import { DateText } from '@/ui/date-line'
import { Figure, Gallery } from '@/ui/figure'
import { Mark } from '@/ui/mark'
import { Phrased } from '@/ui/phrased'
import { hasText, RichText } from '@/ui/rich-text'
import { listAddress } from '../addresses'
import type { NewsArticle } from '../views'
import { ArticleOrigin, Credits } from './article-foot'

/** An article: what happened, told once, with the facts on a label at its side. */
export function ArticleView({ article }: { article: NewsArticle }) {
  return (
    <article className="frame article">
      <ArticleHead article={article} />
      <ArticleFacts article={article} />
      <div className="article-body">
        {article.cover && (
          <Figure picture={article.cover} cut="3x2" sizes="(min-width: 1024px) 760px, 100vw" eager />
        )}
        <div className="article-text">
          {article.lead && <p className="article-lead">{article.lead}</p>}
          {hasText(article.body) && <RichText value={article.body} links={article.links} />}
          <Mark className="article-end" />
        </div>
        <TeachingNote article={article} />
        <Gallery pictures={article.gallery} label="图片" />
        <Attachments files={article.attachments} />
        <ArticleOrigin article={article} />
        <Credits article={article} />
      </div>
      <ArticleLinks article={article} />
    </article>
  )
}

function ArticleHead({ article }: { article: NewsArticle }) {
  return (
    <header className="article-head">
      <a className="article-category" href={listAddress(article)}>
        {article.categoryLabel}
      </a>
      {article.kicker && <p className="article-kicker">{article.kicker}</p>}
      <h1 className="article-title">
        <Phrased text={article.title} />
      </h1>
      {article.subtitle && <p className="article-subtitle">——{article.subtitle}</p>}
      {article.aiGenerated && <p className="article-ai">本文含人工智能生成内容</p>}
    </header>
  )
}

function ArticleFacts({ article }: { article: NewsArticle }) {
  return (
    <dl className="article-facts">
      <Fact term="活动时间">
        <DateText day={article.day} />
      </Fact>
      {article.venue && <Fact term="地点">{article.venue}</Fact>}
      {article.published && (
        <Fact term="发布">
          <DateText day={article.published} />
        </Fact>
      )}
    </dl>
  )
}

/** Who took part and where: after the text on phones, beside it on desktops. */
function ArticleLinks({ article: { participants, spaces } }: { article: NewsArticle }) {
  if (participants.length + spaces.length === 0) return null
  return (
    <aside className="article-links" aria-label="参加的党员和相关阵地">
      {participants.length > 0 && (
        <>
          <p className="article-term">参加的党员</p>
          <ul className="article-people">
            {participants.map((person) => (
              <li key={person.href}>
                <a href={person.href}>{person.name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {spaces.map((space) => (
        <a key={space.href} className="article-space" href={space.href}>
          {space.phrase && <CountingPhrase phrase={space.phrase} />}
          <span>{space.name}</span>
        </a>
      ))}
    </aside>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="article-fact">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function TeachingNote({ article: { teachingLink } }: { article: NewsArticle }) {
  if (!teachingLink) return null
  return (
    <aside className="teaching-note" aria-labelledby="teaching-note">
      <h2 id="teaching-note">课堂上改变了什么</h2>
      <p className="teaching-subject">
        {[teachingLink.subject, teachingLink.grade].filter(Boolean).join(' · ')}
      </p>
      <p>{teachingLink.done ? teachingLink.change : '暂无结果。有了变化，会补写在这里。'}</p>
    </aside>
  )
}
