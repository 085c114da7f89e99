// Stands in for the built server: says it is ready, answers with its pid, and falls when asked to.
// STUBBORN: it does not stop.
import http from 'node:http'
import pg from 'pg'

const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
client.on('error', () => {})
await client.connect()
await client.query('create table if not exists start (at timestamptz default now())')
await client.query('insert into start default values')
const { rows } = await client.query('select count(*)::int as starts from start')

const server = http.createServer((request, response) => {
  if (request.url === '/fall') process.exit(7)
  response.end(JSON.stringify({ pid: process.pid, starts: rows[0].starts }))
})
server.listen(Number(process.env.PORT), () => {
  process.send({ type: 'step', name: '更新数据表', ms: 12 })
  process.send({ type: 'ready', addresses: { site: `http://localhost:${process.env.PORT}/` }, signIn: [] })
})

const stop = () => process.env.STUBBORN || client.end().finally(() => process.exit(0))
process.on('SIGTERM', stop)
process.on('disconnect', stop)
