import type { Endpoint } from 'payload'
import { HongzhuError } from '@/platform/errors'

/**
 * Stands before Payload's own `POST /api/users/first-register`, which gives whoever comes first to an empty table of
 * accounts any roles they ask for. Ours has its first admin from the start: see first-admin.ts.
 */
export const noFirstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: () => {
    throw new HongzhuError(
      'no-first-register',
      '这里不能注册。第一个管理员账号由系统启动时创建，请重启系统后查看。',
      403,
    )
  },
}
