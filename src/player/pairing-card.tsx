import { Mark } from '@/ui/mark'
import { Code } from '@/ui/slide-parts'
import type { PairingState } from './pairing'

/** What a new screen says to the person who hangs it up. */
export function PairingCard({ state }: { state: PairingState }) {
  return (
    <section className="pairing">
      <Mark className="pairing-candle" />
      {state.kind === 'inviting' ? <Inviting {...state} /> : <Waiting kind={state.kind} />}
    </section>
  )
}

function Inviting({ invitation, left }: Omit<Extract<PairingState, { kind: 'inviting' }>, 'kind'>) {
  const { code, address, qr } = invitation
  return (
    <div className="pairing-body">
      <div className="pairing-words">
        <h1 className="pairing-title">登记这块屏幕</h1>
        <p className="pairing-code">
          <span className="pairing-half">{code.slice(0, 3)}</span>
          <span className="pairing-half">{code.slice(3)}</span>
        </p>
        <p className="pairing-text">
          屏管员用手机扫码，或打开管理后台“校园屏”里的“登记屏幕”，输入上面的登记码。
        </p>
        <p className="pairing-left">{placeOf(address)}</p>
        <p className="pairing-left">{minutes(left)} 后自动换新码</p>
      </div>
      <Code qr={qr} />
    </div>
  )
}

function Waiting({ kind }: { kind: 'asking' | 'unreachable' }) {
  return (
    <div className="pairing-body pairing-alone">
      <h1 className="pairing-title">{kind === 'asking' ? '正在取登记码' : '连不上学校的服务器'}</h1>
      <p className="pairing-text">
        {kind === 'asking'
          ? '请稍等。'
          : '请检查这块屏幕的网线或无线网络。连上以后会自动显示登记码，不用再操作。'}
      </p>
    </div>
  )
}

/** 9:07 */
function minutes(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${Math.floor(seconds / 60)}:${`0${seconds % 60}`.slice(-2)}`
}

/** The address without its scheme and code, for people who type. */
const placeOf = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\?.*$/, '')
