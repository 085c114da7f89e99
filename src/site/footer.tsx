import './footer.css'
import { Picture } from '@/ui/picture'
import { ReadingSwitch } from '@/ui/reading-switch'
import type { FooterMark, SiteView } from './site-view'

/** Pages of the second level: what the main navigation has no room for. */
const more = [
  { href: '/consultations', label: '意见征集' },
  { href: '/standards', label: '标准化一览表' },
  { href: '/documents', label: '制度与流程' },
  { href: '/campaigns', label: '专题' },
  { href: '/boards', label: '展板' },
  { href: '/teaching', label: '课堂上的变化' },
  { href: '/digest', label: '一周小结' },
] as const

/** Who answers for the site, the pages of the second level, its filing numbers, and the two statements the law asks for. */
export function Footer({ site }: { site: SiteView }) {
  return (
    <footer className="site-footer">
      <div className="frame site-footer-grid">
        <div>
          <p className="site-footer-name">{site.branch}</p>
          <p>{site.address ? `${site.school} · ${site.address}` : site.school}</p>
        </div>
        <ul className="site-footer-links">
          <FooterLink href="/privacy" label="隐私说明" />
          <FooterLink href="/accessibility" label="无障碍说明" />
          <li>
            <ReadingSwitch />
          </li>
        </ul>
        <nav className="site-footer-more" aria-label="更多">
          <ul className="site-footer-links">
            {more.map((link) => (
              <FooterLink key={link.href} {...link} />
            ))}
            <FooterLink href="/brand" label={`品牌：${site.brand.name}`} />
          </ul>
        </nav>
        <Filings site={site} />
      </div>
    </footer>
  )
}

function FooterLink({ href, label }: { href: string; label: string }) {
  return (
    <li>
      <a href={href}>{label}</a>
    </li>
  )
}

function Filings({ site }: { site: SiteView }) {
  if (!site.icp && !site.police && site.marks.length === 0) return null
  return (
    <ul className="site-footer-filings">
      {site.icp && (
        <li>
          <a href="https://beian.miit.gov.cn/" rel="noopener nofollow">
            {site.icp}
          </a>
        </li>
      )}
      {site.police && (
        <li>
          <a href={site.police.href} rel="noopener nofollow">
            {site.police.number}
          </a>
        </li>
      )}
      {site.marks.map((mark) => (
        <li key={mark.picture.alt}>
          <MarkPicture mark={mark} />
        </li>
      ))}
    </ul>
  )
}

function MarkPicture({ mark }: { mark: FooterMark }) {
  const picture = <Picture picture={mark.picture} sizes="64px" cut="free" />
  if (!mark.href) return <span className="site-footer-mark">{picture}</span>
  return (
    <a className="site-footer-mark" href={mark.href} rel="noopener nofollow">
      {picture}
    </a>
  )
}
