import { z } from 'zod'

/** The number of a screen or a group chosen from a list. `what`: 屏幕, 分组 */
export const chosenId = (what: string) => {
  const told = `请从列表里选择${what}。`
  return z.number(told).int(told)
}

/** Several of them. */
export const chosenIds = (what: string) => z.array(chosenId(what), `请从列表里选择${what}。`)
