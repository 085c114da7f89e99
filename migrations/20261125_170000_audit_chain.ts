import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

// By hand: functions and triggers are nothing Payload's generator knows. The columns and their form are those of
// bin/audit/verify.mjs, which reckons every seal anew without these functions.

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
CREATE FUNCTION audit_part(value text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN value IS NULL THEN '-;' ELSE octet_length(value)::text || ':' || value || ';' END
$$;

CREATE FUNCTION audit_seal(before text, l audit_log) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(before
    || audit_part(l.id::text) || audit_part(l.action::text) || audit_part(l.subject::text)
    || audit_part(l.document::text) || audit_part(l.title::text) || audit_part(l.note::text)
    || audit_part(l.person_id::text) || audit_part(l.person_name::text) || audit_part(l.address::text)
    || audit_part(to_char(l.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')), 'UTF8')), 'hex')
$$;

-- what is there already is sealed in the order of its numbers
DO $$
DECLARE
  l audit_log;
  last text := '';
  place bigint := 0;
BEGIN
  FOR l IN SELECT * FROM audit_log ORDER BY id LOOP
    place := place + 1;
    last := audit_seal(last, l);
    INSERT INTO audit_chain (position, audit_id, hash) VALUES (place, l.id, last);
  END LOOP;
END $$;

CREATE FUNCTION audit_append() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  place bigint;
  last text;
BEGIN
  -- at the commit, one after another: who comes second sees what the first has written
  PERFORM pg_advisory_xact_lock(7205524);
  SELECT position, hash INTO place, last FROM audit_chain ORDER BY position DESC LIMIT 1;
  INSERT INTO audit_chain (position, audit_id, hash)
    VALUES (coalesce(place, 0) + 1, NEW.id, audit_seal(coalesce(last, ''), NEW));
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER audit_append AFTER INSERT ON audit_log
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit_append();

CREATE FUNCTION audit_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '操作日志只能增加，不能修改或删除' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER audit_keep_rows BEFORE UPDATE OR DELETE ON audit_log FOR EACH ROW EXECUTE FUNCTION audit_keep();
CREATE TRIGGER audit_keep_all BEFORE TRUNCATE ON audit_log FOR EACH STATEMENT EXECUTE FUNCTION audit_keep();
CREATE TRIGGER audit_keep_seals BEFORE UPDATE OR DELETE ON audit_chain FOR EACH ROW EXECUTE FUNCTION audit_keep();
CREATE TRIGGER audit_keep_chain BEFORE TRUNCATE ON audit_chain FOR EACH STATEMENT EXECUTE FUNCTION audit_keep();
`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP TRIGGER audit_append ON audit_log;
DROP TRIGGER audit_keep_rows ON audit_log;
DROP TRIGGER audit_keep_all ON audit_log;
DROP TRIGGER audit_keep_seals ON audit_chain;
DROP TRIGGER audit_keep_chain ON audit_chain;
TRUNCATE audit_chain;
DROP FUNCTION audit_append();
DROP FUNCTION audit_keep();
DROP FUNCTION audit_seal(text, audit_log);
DROP FUNCTION audit_part(text);
`)
}
