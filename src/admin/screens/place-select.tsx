'use client'

import './place-select.css'
import { usePlaces } from './use-places'

type Props = {
  /** `all`, `group-2`, `screen-3` */
  value: string
  onChoose: (place: string) => void
  label?: string
}

/** All screens, a group, or one screen. */
export function PlaceSelect({ label = '在哪里', onChoose, value }: Props) {
  const { groups, screens } = usePlaces()
  return (
    <label className="place-select">
      <span>{label}</span>
      <select onChange={(event) => onChoose(event.target.value)} value={value}>
        <option value="all">所有屏幕（{screens.length}块）</option>
        {groups.length > 0 && (
          <optgroup label="分组">
            {groups.map(({ id, name, screens: count }) => (
              <option key={id} value={`group-${id}`}>
                {name}（{count}块）
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label="单块屏幕">
          {screens.map(({ id, name, place }) => (
            <option key={id} value={`screen-${id}`}>
              {place ? `${name}（${place}）` : name}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  )
}
