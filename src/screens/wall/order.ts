import type { WallScreen } from './types'

const NUMERALS = '零一二三四五六七八九十'

/** 二楼 comes after 一楼 and before 三楼: numerals count as figures. */
const sortable = (name: string): string =>
  name.replace(/[零一二三四五六七八九十]/g, (numeral) => String(NUMERALS.indexOf(numeral)))

const collator = new Intl.Collator('zh', { numeric: true })

/** By group, those without one last, then by name, as people count floors. */
export const byPlace = (one: WallScreen, other: WallScreen): number =>
  Number(!one.group) - Number(!other.group) ||
  collator.compare(sortable(one.group?.name ?? ''), sortable(other.group?.name ?? '')) ||
  collator.compare(sortable(one.name), sortable(other.name))
