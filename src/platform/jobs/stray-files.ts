import type { TaskConfig } from 'payload'
import { sweepMedia } from '@/platform/media/sweep'

/** Nightly: files that a killed process left behind and no document names. */
export const removeStrayFiles: TaskConfig<{ input: object; output: object }> = {
  slug: 'removeStrayFiles',
  label: '清理没有用到的文件',
  schedule: [{ cron: '30 3 * * *', queue: 'default' }],
  handler: async ({ req }) => {
    await sweepMedia(req.payload)
    return { output: {} }
  },
}
