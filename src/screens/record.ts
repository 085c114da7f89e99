import type { Payload } from 'payload'
import { tokenOf } from '@/platform/media/names'
import type { Manifest, ManifestItem } from '@/ui/manifest'
import { slideFiles } from '@/ui/slide-picture'
import { documentOf } from './content'
import { databaseOf, sql } from './session'

/** Revisions of a screen that are kept, beside those it said it plays and obeys: more than it can have missed. */
const KEPT = 200

/**
 * Keeps what a screen's new manifest holds, so that a withdrawal can be followed to it, and which approved revision
 * is behind each item.
 */
export async function recordRevision(payload: Payload, screenId: number, manifest: Manifest): Promise<void> {
  const db = await databaseOf(payload)
  const held = Object.fromEntries(manifest.items.map(({ hash, id, until }) => [id, { hash, until }]))
  await db.execute(sql`
    insert into screen_revisions (screen_id, revision, made_at, items)
    values (${screenId}, ${manifest.revision}, ${manifest.serverTime}, ${JSON.stringify(held)}::jsonb)
    on conflict (screen_id, revision) do update set made_at = excluded.made_at`)
  await db.execute(sql`
    delete from screen_revisions where screen_id = ${screenId} and revision not in (
      select unnest(array[revision, coalesce(heartbeat ->> 'obeys', revision)]) from screen_states
      where screen_id = ${screenId} union all
      (select revision from screen_revisions where screen_id = ${screenId} order by made_at desc limit ${KEPT}))`)
  await recordItems(payload, manifest)
}

async function recordItems(payload: Payload, { items, serverTime }: Manifest): Promise<void> {
  const db = await databaseOf(payload)
  const keys = JSON.stringify(items.map(({ hash, id }) => ({ item: id, hash })))
  const { rows } = await db.execute<{ item: string; hash: string }>(sql`
    select wanted.item, wanted.hash from jsonb_to_recordset(${keys}::jsonb) as wanted(item varchar, hash varchar)
    where not exists (select 1 from screen_items known where known.item = wanted.item and known.hash = wanted.hash)`)
  for (const { hash, item } of rows) {
    const found = items.find(({ id }) => id === item)
    if (!found) continue
    const document = documentOf(item)
    await db.execute(sql`
      insert into screen_items (item, hash, title, record_id, media, first_at) values (
        ${item}, ${hash}, ${titleOf(found)},
        (select id from review_records where subject = ${document?.collection ?? ''} and document = ${document?.id ?? 0}
          and verb = 'publish' order by created_at desc, id desc limit 1),
        (select coalesce(jsonb_agg(id), '[]') from media
          where substring(filename from ${TOKEN}) in (select jsonb_array_elements_text(${tokensIn(found)}::jsonb))),
        ${serverTime})
      on conflict do nothing`)
  }
}

/** The part of a stored file's name that all files of one upload share: see platform/media/names.ts. */
const TOKEN = '^[0-9a-f]{20}-([0-9a-f]{12})-'

/** Which uploads a slide's files come from, as JSON. */
function tokensIn({ slide }: ManifestItem): string {
  const files = (['landscape', 'portrait'] as const).flatMap((shape) => slideFiles(slide, shape, true))
  return JSON.stringify(files.map(({ src }) => tokenOf(src.slice(src.lastIndexOf('/') + 1)) ?? ''))
}

/** What people call an item. */
export function titleOf({ id, slide }: Pick<ManifestItem, 'id' | 'slide'>): string {
  if (slide.kind === 'clock') return '时钟'
  const name = 'title' in slide ? slide.title : slide.name
  return name.replaceAll('\u200b', '').slice(0, 200) || id
}
