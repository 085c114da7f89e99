import { TakeoverBanner } from './takeover/banner'
import { TakeoverButton } from './takeover/button'

const views = {
  wall: { label: '屏幕墙', href: '/admin/screens' },
  plan: { label: '排期', href: '/admin/screens/plan' },
  preview: { label: '时间旅行', href: '/admin/screens/preview' },
} as const

/** Over each view of the campus screens: where else one may go, what runs now, and the way to take the screens over. */
export function ScreensHead({ here, mayTakeOver }: { here: keyof typeof views; mayTakeOver: boolean }) {
  return (
    <>
      <TakeoverBanner mayEnd={mayTakeOver} />
      <div className="screens-head">
        <h1>校园屏</h1>
        <nav aria-label="校园屏">
          {Object.entries(views).map(([key, { href, label }]) => (
            <a aria-current={key === here ? 'page' : undefined} href={href} key={key}>
              {label}
            </a>
          ))}
        </nav>
        {mayTakeOver && <TakeoverButton />}
      </div>
    </>
  )
}
