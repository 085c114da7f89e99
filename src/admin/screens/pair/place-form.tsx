import { type FormEvent, useState } from 'react'
import type { WallScreen } from '@/screens/wall/types'

export type Known = {
  screens: Pick<WallScreen, 'id' | 'name' | 'place' | 'state'>[]
  groups: { id: number; name: string }[]
}

/** What `POST /api/screen-control/pair` takes beside the code. */
export type Placement =
  | { screen: number }
  | { name: string; place?: string; orientation: 'landscape' | 'portrait'; group?: number }

type Props = {
  known: Known
  busy: boolean
  wrong?: string
  /** the screen one came from: it probably gets a new device */
  meant?: number
  onPlace: (placement: Placement) => void
}

/** Second step: what it becomes. A new screen, or the new device of one that is there already. */
export function PlaceForm({ busy, known, meant, onPlace, wrong }: Props) {
  const [replaces, setReplaces] = useState(meant !== undefined)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onPlace(placementIn(new FormData(event.currentTarget)))
  }
  return (
    <form className="pair-place" onSubmit={submit}>
      <h2>它是哪块屏幕</h2>
      <fieldset className="desk-field">
        <legend>新挂的，还是换设备</legend>
        <div className="desk-choices">
          <label className="desk-choice">
            <input
              checked={!replaces}
              name="kind"
              onChange={() => setReplaces(false)}
              type="radio"
              value="new"
            />
            新屏幕
          </label>
          <label className="desk-choice">
            <input
              checked={replaces}
              disabled={known.screens.length === 0}
              name="kind"
              onChange={() => setReplaces(true)}
              type="radio"
              value="old"
            />
            替换已有屏幕的设备
          </label>
        </div>
      </fieldset>
      {replaces ? <Existing meant={meant} screens={known.screens} /> : <NewScreen groups={known.groups} />}
      <p className="desk-trouble" role="alert">
        {wrong}
      </p>
      <button className="desk-button desk-button-primary" disabled={busy} type="submit">
        {busy ? '请稍候…' : replaces ? '换成这台设备' : '登记这块屏幕'}
      </button>
    </form>
  )
}

function NewScreen({ groups }: Pick<Known, 'groups'>) {
  return (
    <>
      <label className="desk-field">
        <span>名称</span>
        <input autoComplete="off" maxLength={30} name="name" placeholder="一楼大厅" required type="text" />
      </label>
      <label className="desk-field">
        <span>位置（可以不填）</span>
        <input
          autoComplete="off"
          maxLength={40}
          name="place"
          placeholder="教学楼一楼东侧，正对大门"
          type="text"
        />
      </label>
      {groups.length > 0 && (
        <label className="desk-field">
          <span>分组（可以不选）</span>
          <select name="group">
            <option value="">不分组</option>
            {groups.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset className="desk-field">
        <legend>方向</legend>
        <div className="desk-choices">
          <label className="desk-choice">
            <input defaultChecked name="orientation" type="radio" value="landscape" />
            横屏
          </label>
          <label className="desk-choice">
            <input name="orientation" type="radio" value="portrait" />
            竖屏
          </label>
        </div>
      </fieldset>
    </>
  )
}

const Existing = ({ meant, screens }: Pick<Known, 'screens'> & Pick<Props, 'meant'>) => (
  <>
    <label className="desk-field">
      <span>哪块屏幕</span>
      <select defaultValue={meant} key={screens.length} name="screen" required>
        {screens.map(({ id, name, place, state }) => (
          <option key={id} value={id}>
            {[name, place, stateWords[state]].filter(Boolean).join('，')}
          </option>
        ))}
      </select>
    </label>
    <p className="desk-quiet">它的名称、分组和排期不变。原来的设备几秒后不能再播放，回到登记画面。</p>
  </>
)

const stateWords = {
  online: '在线',
  offline: '离线',
  expected: '等第一次播放',
  unpaired: '还没有设备',
  revoked: '已停用',
} satisfies Record<WallScreen['state'], string>

function placementIn(form: FormData): Placement {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  if (text('kind') === 'old') return { screen: Number(text('screen')) }
  return {
    name: text('name'),
    orientation: text('orientation') === 'portrait' ? 'portrait' : 'landscape',
    ...(text('place') && { place: text('place') }),
    ...(text('group') && { group: Number(text('group')) }),
  }
}
