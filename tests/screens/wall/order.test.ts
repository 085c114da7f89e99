import { expect, it } from 'vitest'
import { byPlace } from '@/screens/wall/order'
import type { WallScreen } from '@/screens/wall/types'

const screen = (name: string, group?: string) =>
  ({ name, ...(group && { group: { id: 1, name: group } }) }) as WallScreen

it('screens come by group, then as people count floors; those without a group last', () => {
  const screens = [
    screen('体育馆'),
    screen('三楼走廊', '教学楼'),
    screen('二楼走廊', '教学楼'),
    screen('一楼大厅', '教学楼'),
    screen('10号屏', '食堂'),
    screen('9号屏', '食堂'),
  ]
  expect(screens.sort(byPlace).map(({ name }) => name)).toEqual([
    '一楼大厅',
    '二楼走廊',
    '三楼走廊',
    '9号屏',
    '10号屏',
    '体育馆',
  ])
})
