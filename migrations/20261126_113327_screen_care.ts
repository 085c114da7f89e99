import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "screen_states" ADD COLUMN "name" varchar(100);
  CREATE INDEX "screen_revisions_screen_made_idx" ON "screen_revisions" USING btree ("screen_id","made_at");
  CREATE INDEX "screen_items_media_idx" ON "screen_items" USING gin ("media");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "screen_revisions_screen_made_idx";
  DROP INDEX "screen_items_media_idx";
  ALTER TABLE "screen_states" DROP COLUMN "name";`)
}
