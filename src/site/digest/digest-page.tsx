import './digest.css'
import { EmptyState } from '@/ui/empty-state'
import { Neighbours } from '@/ui/neighbours'
import type { Page } from '@/ui/page'
import { PageHead, UpLink } from '@/ui/page-head'
import { Phrased } from '@/ui/phrased'
import { Picture } from '@/ui/picture'
import { DigestSections } from './sections'
import type { Digest } from './views'

const NAME = '一周小结'

/** One week. `/digest` shows the latest one; its true address is the week's own. */
export function digestPage(digest: Digest): Page {
  const isEmpty = digest.total === 0
  return {
    title: `${NAME}：${digest.dates}`,
    description: isEmpty
      ? `${digest.dates}，没有发布内容。`
      : `${digest.dates}发布的${digest.total}条：做了什么、课堂上改变了什么、正在公示和征求意见的。`,
    path: digest.address,
    share: digest.cover?.picture,
    hero: digest.cover?.picture,
    noIndex: isEmpty,
    body: (
      <div className="frame digest">
        <UpLink href="/news" label="党建动态" />
        <div className={digest.cover ? 'digest-top digest-top-pictured' : 'digest-top'}>
          <div>
            <PageHead title={NAME} text={textOf(digest)} />
            {!isEmpty && (
              <p className="digest-picture-link">
                <a className="button" href={`${digest.address}/picture.jpg`}>
                  存成一张图片
                </a>
                <span>发到班级群，扫上面的二维码就到本页。</span>
              </p>
            )}
          </div>
          {digest.cover && <Cover cover={digest.cover} />}
        </div>
        {isEmpty && <Nothing digest={digest} />}
        <DigestSections digest={digest} />
        <Neighbours label="别的周" className="digest-weeks" earlier={digest.earlier} later={digest.later} />
      </div>
    ),
  }
}

/** Before anything was published. */
export function noDigestPage(): Page {
  return {
    title: NAME,
    description: '每周发布了什么，合成一页。',
    path: '/digest',
    noIndex: true,
    body: (
      <div className="frame digest">
        <PageHead title={NAME} text="每周发布了什么，合成一页，方便转到班级群。" />
        <EmptyState
          title="还没有可以小结的内容"
          text="网站上发布第一条内容以后，这里就有那一周的小结。"
          link={{ href: '/', label: '回首页' }}
        />
      </div>
    ),
  }
}

const textOf = ({ dates, total }: Digest): string =>
  total > 0 ? `${dates}，网站上发布了${total}条。` : `${dates}。`

function Cover({ cover: { href, picture, title } }: { cover: NonNullable<Digest['cover']> }) {
  return (
    <a className="digest-cover" href={href}>
      <Picture picture={picture} sizes="(min-width: 1024px) 520px, 100vw" eager />
      <span className="digest-cover-title">
        <Phrased text={title} />
      </span>
    </a>
  )
}

function Nothing({ digest: { earlier } }: { digest: Digest }) {
  return (
    <EmptyState
      title="这一周没有发布内容"
      text={earlier && `往前最近一次发布在${earlier.label}那一周。`}
      link={earlier && { href: earlier.href, label: `看${earlier.label}` }}
    />
  )
}
