import type { CollectionSlug, PayloadRequest } from 'payload'
import { HongzhuError } from '@/platform/errors'
import { carried } from '../portions'

/**
 * An import never mixes with what is there. The one account that the first start makes does not count.
 * @throws HongzhuError that names what is there
 */
export async function requireEmpty(req: PayloadRequest): Promise<void> {
  const there = [...(await documentsThere(req)), ...(await settingsThere(req))]
  if (there.length === 0) return
  throw new HongzhuError(
    'not-empty',
    `这套系统不是空的，里面已经有：${there.join('、')}。导入只能在空的系统里做，免得和原来的内容混在一起。` +
      '请换一个空的数据库和 MEDIA_DIR（或新的 DATA_DIR），用 SEED=none，再导入。',
    409,
  )
}

async function documentsThere(req: PayloadRequest): Promise<string[]> {
  const there: string[] = []
  for (const collection of carried) {
    const { totalDocs } = await req.payload.db.count({ collection, req })
    if (totalDocs > (collection === 'users' ? 1 : 0)) there.push(`${labelOf(req, collection)} ${totalDocs}`)
  }
  return there
}

async function settingsThere(req: PayloadRequest): Promise<string[]> {
  const there: string[] = []
  for (const { slug, label } of req.payload.config.globals) {
    const stored = await req.payload.db.findGlobal({ slug, req })
    if (Object.keys(stored).length > 0) there.push(`设置“${String(label)}”`)
  }
  return there
}

const labelOf = ({ payload }: PayloadRequest, collection: CollectionSlug): string =>
  String(payload.collections[collection].config.labels.plural)
