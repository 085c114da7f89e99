import '../dashboard/dashboard.css'
import './review.css'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps, CollectionSlug, PayloadRequest } from 'payload'
import { check } from '@/platform/proofreading/check'
import { previewOf } from '@/platform/publication/preview'
import { publicationOf } from '@/platform/publication/types'
import { type ReadableChange, readForReview } from '@/platform/review/changes/read'
import { readNewest } from '@/platform/review/newest'
import { standingOf } from '@/platform/review/standing'
import { viewOf } from '@/platform/review/standing-endpoint'
import { reviewStates } from '@/platform/review/states'
import { editAddress } from '../dashboard/reader'
import { ChangeList } from './change-list'
import { Findings } from './findings'
import { DeskFrame } from './frame'
import { ReviewActions } from './review-actions'

/** `/admin/review/{collection}/{id}`: a text to read, what is new in it, and the verdict under the thumb. */
export async function ReviewReading(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const [, collection = '', id = ''] = (props.params?.segments ?? []) as string[]
  const here = `/admin/review/${collection}/${id}`
  const reading = req.user && (await read(req, collection, Number(id)))
  if (req.user && !reading) notFound()
  return (
    <DeskFrame {...props} here={here}>
      {reading && <Reading collection={collection} id={Number(id)} {...reading} />}
    </DeskFrame>
  )
}

async function read(req: PayloadRequest, collection: string, id: number) {
  const config = req.payload.collections[collection as CollectionSlug]?.config
  const publication = config && publicationOf(config)
  if (!publication || !Number.isSafeInteger(id)) return undefined
  const newest = await readNewest(req, { collection: collection as CollectionSlug, id }, false)
  if (!newest) return undefined
  return {
    title: publication.titleOf(newest) || '还没有标题',
    titlePath: config.admin.useAsTitle,
    section: publication.label,
    seenUpdatedAt: newest.updatedAt,
    standing: viewOf(req.user, await standingOf(req, config, newest)),
    preview: previewOf(collection, id, req.user),
    findings: (await check(req, config, newest)).filter(({ level }) => level !== 'hint'),
    ...(await readForReview(req, config, newest)),
  }
}

type Props = NonNullable<Awaited<ReturnType<typeof read>>> & { collection: string; id: number }

function Reading({
  changes,
  collection,
  findings,
  id,
  preview,
  section,
  seenUpdatedAt,
  standing,
  title,
  titlePath,
  whole,
}: Props) {
  const read = whole.filter(({ path }) => path !== titlePath)
  return (
    <article className="review-reading">
      <p className="review-back">
        <a href="/admin/review">待我审核</a>
      </p>
      <h1 className="review-title">{title}</h1>
      <p className="desk-note">
        {section} · {reviewStates[standing.state]}
        {standing.isLive && ' · 网站上是上一版'}
      </p>
      <p className="review-links">
        {preview && (
          <a href={preview} rel="noopener" target="_blank">
            看网页效果
          </a>
        )}
        <a href={editAddress(collection, id)}>打开编辑页</a>
      </p>
      {changes && (
        <section aria-labelledby="review-changes">
          <h2 id="review-changes">这一版改了什么</h2>
          {changes.length === 0 ? (
            <p className="desk-quiet">和网站上的一样，没有改动。</p>
          ) : (
            <ChangeList changes={changes} marked />
          )}
        </section>
      )}
      {findings.length > 0 && <Findings findings={findings} reason={standing.overrideReason} />}
      <section aria-labelledby="review-whole">
        <h2 id="review-whole">全文</h2>
        <ChangeList changes={read.filter((part) => !isFact(part))} />
        <Facts facts={read.filter(isFact)} />
      </section>
      <ReviewActions collection={collection} id={id} seenUpdatedAt={seenUpdatedAt} standing={standing} />
    </article>
  )
}

const SHORT = 24

/** A single short value (category, date, names of those who signed) is looked up rather than read. */
const isFact = ({ names, paragraphs: [first, ...more], pictures }: ReadableChange): boolean =>
  pictures.length === 0 &&
  more.length === 0 &&
  (first === undefined ? names.length > 0 : wordsOf(first).length <= SHORT)

const wordsOf = (runs: ReadableChange['paragraphs'][number]): string =>
  runs === 'gap' ? '' : runs.map(({ text }) => text).join('')

const Facts = ({ facts }: { facts: ReadableChange[] }) => (
  <dl className="review-facts">
    {facts.map(({ label, names, paragraphs, path }) => (
      <div key={path}>
        <dt>{label}</dt>
        <dd>{[...paragraphs.map(wordsOf), ...names.map((name) => name.title)].join('、')}</dd>
      </div>
    ))}
  </dl>
)
