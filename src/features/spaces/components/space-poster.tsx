import './space-poster.css'
import { CountingPhrase } from '@/ui/counting-phrase'
import { Mark } from '@/ui/mark'
import { QrCode } from '@/ui/qr-code'
import type { SpaceView } from '../views'

/** On screen a door plate to scan; on paper the whole sheet: an A4 poster (prints on A3 as well). */
export function SpacePoster({ space }: { space: SpaceView }) {
  return (
    <aside className="poster-band" aria-label="门牌二维码">
      <div className="frame">
        <div className="poster">
          <div className="poster-plate">
            {space.phrase && <CountingPhrase phrase={space.phrase} className="poster-phrase" />}
            <p className="poster-name">{space.name}</p>
            <p className="poster-tagline">{space.tagline ?? space.function}</p>
            <p className="poster-facts">{[space.place, space.openHours].filter(Boolean).join(' · ')}</p>
          </div>
          <div className="poster-code">
            <QrCode qr={space.plate.qr} label={`${space.name}页面的二维码`} />
            <p>扫一扫，看这里发生的事</p>
            <p className="poster-address">{space.plate.address}</p>
          </div>
          <p className="poster-branch">
            <Mark className="poster-mark" />
            {space.plate.branch}
          </p>
        </div>
        <p className="poster-hint">打印本页，就是一张可以贴在门口的海报。</p>
      </div>
    </aside>
  )
}
