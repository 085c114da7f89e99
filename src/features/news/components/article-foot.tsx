import type { NewsArticle } from '../views'

/** A reprint keeps its source, author and original title. Source: domain.md, norms. */
export function ArticleOrigin({ article: { reprint } }: { article: NewsArticle }) {
  if (!reprint) return null
  return (
    <p className="article-origin">
      转载自{reprint.source}，原题《{reprint.originalTitle}》{reprint.author && `，作者${reprint.author}`}。
      {reprint.url && (
        <a href={reprint.url} rel="noopener nofollow">
          看原文
        </a>
      )}
    </p>
  )
}

export function Credits({ article }: { article: NewsArticle }) {
  if (article.credits.length === 0 && !article.issuingBody) return null
  return (
    <footer className="credits">
      {article.issuingBody && <p className="credits-body">{article.issuingBody}</p>}
      <dl>
        {article.credits.map((credit) => (
          <div key={credit.label}>
            <dt>{credit.label}</dt>
            <dd>{credit.value}</dd>
          </div>
        ))}
      </dl>
    </footer>
  )
}
