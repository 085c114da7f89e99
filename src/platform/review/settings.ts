import type { GlobalConfig, PayloadRequest } from 'payload'
import { admins, anyoneSignedIn } from '@/platform/access/rules'
import { pathOf, type Stage, type StageCount } from './states'

const DEFAULT_STAGES = '3'

/** How many stages a text passes before it may go out. Source: domain.md, Review. */
export const ReviewSettings: GlobalConfig = {
  slug: 'review-settings',
  label: '审核设置',
  access: { read: anyoneSignedIn, update: admins, readVersions: admins },
  admin: { group: '账号与设置', description: '每一级由不同的人审核，作者不能审核自己的内容。' },
  fields: [
    {
      name: 'stages',
      type: 'select',
      label: '审核级数',
      required: true,
      defaultValue: DEFAULT_STAGES,
      options: [
        { value: '1', label: '一级：终审' },
        { value: '2', label: '两级：初审、终审' },
        { value: '3', label: '三级：初审、复审、终审（三审三校）' },
      ],
      admin: {
        description: '改动只影响还没有发布的内容：级数增加后，少了一级的需要重新送审。',
      },
    },
  ],
}

/** The stages of the school, in order. */
export async function readStages(req: PayloadRequest): Promise<readonly Stage[]> {
  const { stages } = await req.payload.findGlobal({ slug: 'review-settings', depth: 0, req })
  return pathOf(Number(stages ?? DEFAULT_STAGES) as StageCount)
}
