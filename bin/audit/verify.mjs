import { createHash } from 'node:crypto'

/** rows read at once */
const BATCH = 5000

/** A sealed row's columns, in the order they are hashed; every value as text. The migration audit_chain has the same list. */
const COLUMNS = {
  id: 'l.id::text',
  action: 'l.action::text',
  subject: 'l.subject::text',
  document: 'l.document::text',
  title: 'l.title::text',
  note: 'l.note::text',
  person_id: 'l.person_id::text',
  person_name: 'l.person_name::text',
  address: 'l.address::text',
  created_at: `pg_catalog.to_char(l.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`,
}

const READ = `select c.position::text, c.audit_id, c.hash, ${Object.entries(COLUMNS)
  .map(([name, value]) => `${value} as ${name}`)
  .join(', ')}
  from audit_chain c left join audit_log l on l.id = c.audit_id where c.position > $1 order by c.position limit ${BATCH}`

const UNSEALED = `select ${Object.entries(COLUMNS)
  .map(([name, value]) => `${value} as ${name}`)
  .join(', ')}
  from audit_log l where not exists (select 1 from audit_chain c where c.audit_id = l.id) order by l.id limit 1`

/**
 * Goes through the whole log, reckoning every seal anew by itself: the database's own function could have been changed too.
 * @param client a connected pg client
 * @param {{ position: number, hash: string } | undefined} known a seal seen earlier, which must still be there
 * @returns {Promise<{ rows: number, head: string, fault?: { what: string, position?: number, row?: object } }>}
 */
export async function verifyAudit(client, known) {
  let [position, head] = [0, '']
  let knownSeen = known === undefined
  for (;;) {
    const { rows } = await client.query(READ, [position])
    if (rows.length === 0) break
    for (const row of rows) {
      const fault = faultOf(row, position, head)
      if (fault) return { rows: position, head, fault }
      position += 1
      head = row.hash
      if (known?.position === position) {
        if (known.hash !== head) return { rows: position, head, fault: { what: 'rewritten', position, row } }
        knownSeen = true
      }
    }
  }
  const { rows: unsealed } = await client.query(UNSEALED)
  if (unsealed[0]) return { rows: position, head, fault: { what: 'inserted', row: unsealed[0] } }
  if (!knownSeen) return { rows: position, head, fault: { what: 'cut off', position: known.position } }
  return { rows: position, head }
}

function faultOf(row, position, head) {
  const at = position + 1
  if (Number(row.position) !== at) return { what: 'seal removed', position: at, row }
  if (row.id === null) return { what: 'removed', position: at, row }
  if (sealOf(row, head) !== row.hash) return { what: 'changed', position: at, row }
  return undefined
}

/** Each value with its length in bytes before it, so that nothing can be moved from one column into the next. */
function sealOf(row, before) {
  const parts = Object.keys(COLUMNS).map((name) => {
    const value = row[name]
    return value === null || value === undefined ? '-;' : `${Buffer.byteLength(value)}:${value};`
  })
  return createHash('sha256').update(before).update(parts.join('')).digest('hex')
}
