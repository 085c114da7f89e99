import type { Config } from 'payload'
import { fromRoot } from '@/platform/paths'

export const adminConfig: NonNullable<Config['admin']> = {
  user: 'users',
  avatar: 'default',
  importMap: { baseDir: fromRoot('src'), importMapFile: fromRoot('src/app/(payload)/admin/importMap.js') },
  meta: { titleSuffix: ' · 红烛', title: '管理后台' },
  dateFormat: 'yyyy年M月d日 HH:mm',
}
