import type { Section } from '@/ui/page'
import type { PictureView } from '@/ui/picture-view'

/** What every page says about its school: the globals, reduced to what the document shell shows. */
export type SiteView = {
  school: string
  branch: string
  brand: { name: string; meaning?: string }
  description?: string
  /** scheme and host of the public address, without a slash at the end */
  origin: string
  address?: string
  contact?: string
  /** filing numbers of the footer; absent ones are not shown */
  icp?: string
  police?: { number: string; href: string }
  marks: FooterMark[]
  navigation: NavigationEntry[]
  /** the party emblem as the school uploaded it; the project ships none */
  emblem?: PictureView
  /** the school does not want to be found by search engines */
  noIndex: boolean
  /** mourning days: the home page or the whole site in grey */
  greyscale: Greyscale
  /** ISO instant at which `greyscale` changes without anybody publishing: kept pages must not outlive it */
  changesAt?: string
  /** stands in for pages without a picture of their own on sharing cards */
  share?: PictureView
}

type Greyscale = 'off' | 'home' | 'all'
/** `section` is absent for links to elsewhere. */
export type NavigationEntry = { section?: Section; href: string; label: string }
export type FooterMark = { href?: string; picture: PictureView }

export const navigation: NavigationEntry[] = [
  { section: 'home', href: '/', label: '首页' },
  { section: 'about', href: '/about', label: '支部概况' },
  { section: 'news', href: '/news', label: '党建动态' },
  { section: 'spaces', href: '/spaces', label: '阵地巡礼' },
  { section: 'members', href: '/members', label: '先锋风采' },
  { section: 'integrity', href: '/integrity', label: '清廉校园' },
  { section: 'disclosures', href: '/disclosures', label: '党务公开' },
  { section: 'learning', href: '/learning', label: '学习园地' },
  { section: 'service', href: '/service', label: '为民服务' },
]
