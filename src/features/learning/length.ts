import type { Learning } from '@/payload-types'
import type { Remark } from '@/platform/proofreading/finding'
import { timeFor } from './documents'
import { MEANT_FOR } from './reading'

/** A piece that takes longer than teachers have between two lessons says so to its author, and goes out all the same. */
export function tooLong(doc: Learning): Remark[] {
  const { reading } = timeFor(doc)
  if (reading <= MEANT_FOR) return []
  return [
    {
      path: 'example',
      level: 'hint',
      message: `读完约要${reading}分钟，比${MEANT_FOR}分钟长。例子可以短一些，或者分成两篇。`,
    },
  ]
}
