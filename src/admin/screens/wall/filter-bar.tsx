import type { WallScreen } from '@/screens/wall/types'
import { chosen, groupsOf, type Show, shows } from './filters'

type Props = {
  screens: WallScreen[]
  show: Show
  group: string
  onShow: (show: Show) => void
  onGroup: (group: string) => void
}

/** Which screens are shown: by how they stand, and by group. */
export function FilterBar({ group, onGroup, onShow, screens, show }: Props) {
  const groups = groupsOf(screens)
  return (
    <div className="wall-filters">
      <fieldset className="desk-choices">
        <legend className="wall-unseen">显示哪些屏幕</legend>
        {(Object.keys(shows) as Show[]).map((each) => (
          <label className="desk-choice" key={each}>
            <input checked={each === show} name="show" onChange={() => onShow(each)} type="radio" />
            {shows[each].label}
            <span className="desk-count">{chosen(screens, each, group).length}</span>
          </label>
        ))}
      </fieldset>
      {groups.length > 0 && (
        <label className="wall-group">
          分组
          <select onChange={({ target }) => onGroup(target.value)} value={group}>
            <option value="">全部</option>
            {groups.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}
