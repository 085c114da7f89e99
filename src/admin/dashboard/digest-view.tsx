import { CopyDigest } from './copy-digest'
import type { DigestLine } from './digest'

/** The week on one page and in one picture, ready to be passed on. */
export function DigestView({ digest }: { digest: DigestLine | undefined }) {
  if (!digest) return null
  const { dates, isThisWeek, page, total } = digest
  return (
    <section className="desk-section" aria-labelledby="desk-digest">
      <h2 id="desk-digest">{isThisWeek ? '本周小结' : '一周小结'}</h2>
      <p>
        {dates}，网站上发布了{total}条。
        {!isThisWeek && '这一周还没有发布内容。'}
      </p>
      <div className="desk-actions desk-digest-actions">
        <a className="desk-button" href={page} target="_blank" rel="noopener">
          打开页面
        </a>
        <a className="desk-button" href={`${page}/picture.jpg`} target="_blank" rel="noopener">
          打开图片
        </a>
        <CopyDigest page={page} />
      </div>
      <p className="desk-note">图片上有二维码，右键或长按就能存下来，发到班级群。</p>
    </section>
  )
}
