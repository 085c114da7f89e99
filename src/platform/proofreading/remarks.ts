import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { Media } from '@/payload-types'
import { type PublishedDocument, publicationOf } from '@/platform/publication/types'
import { mediaIdsIn } from '@/platform/publication/uses'
import type { Finding, Remark } from './finding'
import { innerLinksOf, isDead } from './links'

/** What is said of a document beside its words: links that lead nowhere, pictures nobody has described, children who can be found. */
export async function remarksOn(
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  doc: PublishedDocument,
  findings: Finding[],
): Promise<Finding[]> {
  const pictures = await picturesOf(req, mediaIdsIn(config.fields, doc))
  return [
    ...(await deadLinks(req, config, doc)),
    ...remarksAs('alt', '图片说明', undescribed(pictures)),
    ...remarksAs('pupilFound', '学生信息', foundByAnybody(pictures, findings)),
    ...remarksAs('own', '还缺什么', publicationOf(config)?.proofread?.(doc) ?? []),
  ]
}

const remarksAs = (rule: string, ruleLabel: string, remarks: Remark[]): Finding[] =>
  remarks.map((remark) => ({ ...remark, rule, ruleLabel }))

async function deadLinks(req: PayloadRequest, { fields }: SanitizedCollectionConfig, doc: PublishedDocument) {
  const dead: Remark[] = []
  for (const link of innerLinksOf(fields, doc as unknown as Record<string, unknown>))
    if (await isDead(req, link))
      dead.push({
        path: link.path,
        level: 'warning',
        message: `链接“${link.words}”指向的页面不存在或没有发布，请改链接或先发布那一条。`,
      })
  return remarksAs('links', '站内链接', dead)
}

type Picture = Pick<Media, 'id' | 'alt' | 'title' | 'kind' | 'containsMinors' | 'consentStatus'>

async function picturesOf(req: PayloadRequest, ids: number[]): Promise<Picture[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { and: [{ id: { in: ids } }, { kind: { equals: 'picture' } }] },
    select: { alt: true, title: true, kind: true, containsMinors: true, consentStatus: true },
    depth: 0,
    pagination: false,
    sort: 'id',
    req,
  })
  return docs
}

/** words that say that there is a picture, not what is on it */
const SAYS_NOTHING = /^(?:图片?|照片|活动照片|现场照片|配图|封面|image|photo|img)?[\s\d（）()_-]*$/iu
/** IMG_2041, DSC00012, 微信图片_20260314, mmexport1700000000000 */
const FILE_NAME =
  /^(?:img|dsc|pic|image|photo|screenshot|mmexport|wx_camera|微信图片)[\w\s().-]*$|\.(?:jpe?g|png|heic|webp)$/iu

function undescribed(pictures: Picture[]): Remark[] {
  return pictures.flatMap(({ alt, title }): Remark[] => {
    const words = alt?.trim() ?? ''
    if (!SAYS_NOTHING.test(words) && !FILE_NAME.test(words)) return []
    const name = title || words || '未命名'
    return [
      {
        level: 'warning',
        message: `图片「${name}」的说明没有写出画面，请写谁在哪里做什么，看不见图片的人靠它了解内容。`,
      },
    ]
  })
}

/** Name, class and face together lead anybody to the child. Source: domain.md, Pictures of children. */
function foundByAnybody(pictures: Picture[], findings: Finding[]): Remark[] {
  const named = findings.find(({ rule }) => rule === 'pupilNamed')
  const faces = pictures.filter(
    ({ consentStatus, containsMinors }) => containsMinors && consentStatus !== 'blurred',
  )
  if (!named || faces.length === 0) return []
  return [
    {
      path: named.path,
      level: 'warning',
      message: `学生的姓名、班级（“${named.words}”）和 ${faces.length} 张能认出学生的照片同时出现。请去掉姓名或班级，或给照片打码。`,
    },
  ]
}
