import { Mark } from '@/ui/mark'

/** The product's name over the navigation, leading to the dashboard. */
export const NavHead = () => (
  <a className="desk-nav-head" href="/admin">
    <Mark className="desk-nav-mark" />
    <span>红烛</span>
  </a>
)
