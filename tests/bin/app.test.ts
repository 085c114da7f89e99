import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { runApp } from '../../bin/launch/app.mjs'

/** Lives one of the lives listed in LIVES at each start, and notes that it started. */
const FAKE = `
import { appendFileSync, readFileSync } from 'node:fs'
appendFileSync(process.env.STARTS, 'x')
const life = process.env.LIVES.split(' ')[readFileSync(process.env.STARTS, 'utf8').length - 1]
const lives = {
  silent: () => setInterval(() => {}, 1000),
  slow: () => { let n = 0; setInterval(() => process.send(++n < 6 ? { type: 'step', name: 'n', ms: 1 } : { type: 'ready' }), 500) },
  ready: () => process.send({ type: 'ready' }),
  falls: () => process.send({ type: 'ready' }, () => process.exit(7)),
  fails: () => process.send({ type: 'fail', message: '连不上数据库' }, () => process.exit(1)),
}
lives[life]()
process.on('disconnect', () => process.exit())
`

const SILENCE_MS = 2000
let folder: string
let app: ReturnType<typeof runApp> | undefined

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hongzhu-app-'))
  writeFileSync(path.join(folder, 'app.mjs'), FAKE)
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(async () => {
  await app?.stop()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const starts = () => readFileSync(path.join(folder, 'starts'), 'utf8').length

/** Runs the fake app until it has been ready `times` times, or is given up. */
async function untilReady(lives: string, times = 1): Promise<void> {
  let left = times
  await new Promise<void>((resolve, reject) => {
    app = runApp({
      args: [path.join(folder, 'app.mjs')],
      env: { ...process.env, LIVES: lives, STARTS: path.join(folder, 'starts') },
      silenceMs: SILENCE_MS,
      onReady: () => --left || resolve(),
    })
    app.finished.catch(reject)
  })
}

it('leaves a start alone that takes long but reports', async () => {
  await untilReady('slow')
  expect(starts()).toBe(1)
})

it('ends a start that has fallen silent and tries once more', async () => {
  await untilReady('silent ready')
  expect(starts()).toBe(2)
})

it('gives up in one sentence when the second start is silent too', async () => {
  await expect(untilReady('silent silent ready')).rejects.toThrow(/数据没有丢失；请/)
  expect(starts()).toBe(2)
})

it('gives up a first start that says what is wrong', async () => {
  await expect(untilReady('fails ready')).rejects.toThrow('连不上数据库')
})

it('goes on after failed restarts of what has served', async () => {
  await untilReady('falls fails silent ready', 2)
  expect(starts()).toBe(4)
})
