import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applyNewest, beat, control, hang, rowsOf } from '../../support/hung-screens'
import { type OpenScreens, openScreens } from '../../support/open-screens'
import { type Desk, openDesk } from '../../support/payload'
import { hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff
let screens: OpenScreens

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  screens = await openScreens(desk)
})

afterAll(async () => {
  await screens?.close()
  await desk?.close()
})

type Begun = { code: string; secret: string; address: string; expiresAt: string }

const begin = async () => (await (await screens.ask('/api/screens/pairing', undefined, {})).json()) as Begun

const progress = async (secret: string) => {
  const answer = await screens.ask('/api/screens/pairing', secret)
  return {
    status: answer.status,
    ...((await answer.json()) as { state?: string; token?: string; name?: string }),
  }
}

const pair = (body: object, as = staff.screenManager) => control(screens, 'POST', '/pair', as, body)

const messageOf = ({ body }: { body: Record<string, unknown> }) =>
  (body.errors as { name: string; message: string }[])[0]

describe('letting a screen in', () => {
  it('is for those who keep screens', async () => {
    const { code } = await begin()
    expect((await control(screens, 'GET', `/waiting?code=${code}`)).status).toBe(401)
    const may = new Set(['screenManager', 'admin'])
    for (const [role, person] of Object.entries(staff)) {
      const waiting = await control(screens, 'GET', `/waiting?code=${code}`, person)
      expect([role, waiting.status]).toEqual([role, may.has(role) ? 200 : 403])
      if (!may.has(role)) expect((await pair({ code, name: '不许' }, person)).status).toBe(403)
    }
  })

  it('shows what waits, however the code is typed', async () => {
    const { code, expiresAt } = await begin()
    const typed = encodeURIComponent(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `)
    const { body } = await control(screens, 'GET', `/waiting?code=${typed}`, staff.screenManager)
    expect(body).toEqual({ code, expiresAt, agent: '', address: '', secondsLeft: expect.any(Number) })
    expect(Math.abs((body.secondsLeft as number) - 600)).toBeLessThan(60)
  })

  it('gives a new screen its name and its token, and says so in the audit log', async () => {
    const { code, secret } = await begin()
    expect(await progress(secret)).toMatchObject({ state: 'waiting' })
    const { body, status } = await pair({
      code,
      name: '一楼大厅',
      place: '正对大门',
      orientation: 'portrait',
    })
    expect(status).toBe(200)
    const { id, name } = body.screen as { id: number; name: string }
    expect(name).toBe('一楼大厅')
    expect(await desk.payload.findByID({ collection: 'screens', id })).toMatchObject({
      place: '正对大门',
      orientation: 'portrait',
    })
    const paired = await progress(secret)
    expect(paired).toMatchObject({ state: 'paired', name: '一楼大厅' })
    expect((await screens.manifest(paired.token)).screen.name).toBe('一楼大厅')
    expect(await progress(secret)).toMatchObject({ status: 410, state: 'expired' })
    const noted = await rowsOf<{ note: string }>(
      desk,
      `select note from audit_log where subject = 'screens' and document = ${id} order by id desc limit 1`,
    )
    expect(noted[0]?.note).toContain('登记了屏幕')
  })

  it('puts a new device in an old one’s place, whose token opens nothing from then on', async () => {
    const screen = await hang(desk, '食堂')
    const old = await screens.pair(screen)
    const { code, secret } = await begin()
    expect((await pair({ code, screen })).status).toBe(200)
    const { token } = await progress(secret)
    await applyNewest(screens, token ?? '')
    expect((await screens.ask('/api/screens/manifest', old)).status).toBe(401)
    expect((await screens.ask('/api/screens/heartbeat', old, beat())).status).toBe(401)
  })

  it('takes no wrong, used or expired code, and says what to do', async () => {
    const { code } = await begin()
    await pair({ code, name: '用过一次' })
    const { code: late } = await begin()
    await rowsOf(desk, `update screen_pairings set expires_at = now() where code = '${late}'`)
    for (const bad of ['ZZZZZZ', code, late]) {
      const refused = await pair({ code: bad, name: '不该有' })
      expect([refused.status, messageOf(refused)?.name]).toEqual([404, 'bad-code'])
      expect(messageOf(refused)?.message).toContain('请对照屏幕')
    }
    expect(await rowsOf(desk, `select 1 from screens where name = '不该有'`)).toEqual([])
  })

  it('leaves nothing half done when the name is missing or taken', async () => {
    const { code, secret } = await begin()
    expect(messageOf(await pair({ code }))?.message).toContain('起个名字')
    await hang(desk, '已有的名字')
    const taken = await pair({ code, name: '已有的名字' })
    expect(taken.status).toBe(400)
    expect(await progress(secret)).toMatchObject({ state: 'waiting' })
    expect((await pair({ code, name: '新的名字' })).status).toBe(200)
  })

  it.each([
    [{ code: 5 }, '请输入屏幕上的六位代码'],
    [{ code: 'ABCDEF', screen: '一楼' }, '请从列表里选择屏幕'],
    [{ code: 'ABCDEF', group: 1.5 }, '请从列表里选择分组'],
    [{ code: 'ABCDEF', name: 5 }, '名称要写成文字'],
    [{ code: 'ABCDEF', place: 5 }, '位置要写成文字'],
    [{ code: 'ABCDEF', orientation: 'round' }, '请选方向'],
    [['ABCDEF'], '没有收到登记的内容'],
  ])('says in Chinese what is wrong: %j', async (body, told) => {
    const refused = await pair(body)
    expect([refused.status, messageOf(refused)?.message]).toEqual([400, expect.stringContaining(told)])
  })

  it('is open to nobody’s screen that does not exist', async () => {
    const { code } = await begin()
    expect((await pair({ code, screen: 999_999 })).status).toBe(404)
  })
})

describe('a device that starts over and over', () => {
  it('is told to wait and what to do, and no other device is', async () => {
    const { beginPairing } = await import('@/screens/pairing')
    const from = (address: string) => beginPairing(desk.payload, '', address)
    for (let start = 0; start < 40; start++) await from('10.0.0.9')
    await expect(from('10.0.0.9')).rejects.toMatchObject({
      code: 'too-many-waiting',
      status: 429,
      message: expect.stringMatching(/请先登记.*10分钟后再试/),
    })
    await expect(from('10.0.0.10')).resolves.toMatchObject({ code: expect.any(String) })
    await rowsOf(desk, `update screen_pairings set expires_at = now() where address = '10.0.0.9'`)
    await expect(from('10.0.0.9')).resolves.toBeDefined()
  })

  it('is in nobody’s way, until the whole school waits', async () => {
    const { beginPairing } = await import('@/screens/pairing')
    const crowd = (count: number) =>
      rowsOf(
        desk,
        `insert into screen_pairings (code, secret_hash, expires_at, agent, address)
         select 'c' || n, 's' || n, now() + interval '1 minute', '', n::text from generate_series(1, ${count}) n`,
      )
    await crowd(1_500)
    await expect(beginPairing(desk.payload, '', '10.0.0.11')).resolves.toBeDefined()
    await rowsOf(desk, `delete from screen_pairings`)
    await crowd(2_000)
    await expect(beginPairing(desk.payload, '', '10.0.0.11')).rejects.toMatchObject({
      code: 'too-many-waiting',
      message: expect.stringContaining('全校'),
    })
    await rowsOf(desk, `delete from screen_pairings`)
  })
})

describe('throwing a screen out', () => {
  it('is for those who keep screens; others are refused and it plays on', async () => {
    const screen = await hang(desk, '报告厅')
    const token = await screens.pair(screen)
    for (const person of [staff.author, staff.auditor, staff.finalReviewer]) {
      expect((await control(screens, 'POST', `/screens/${screen}/revoke`, person)).status).toBe(403)
      expect((await control(screens, 'POST', `/screens/${screen}/reload`, person)).status).toBe(403)
    }
    expect((await screens.ask('/api/screens/manifest', token)).status).toBe(200)
  })

  it('tells the screen that it is no more ours, and no other', async () => {
    const [one, other] = [await hang(desk, '甲屏'), await hang(desk, '乙屏')]
    const [tokenOfOne, tokenOfOther] = [await screens.pair(one), await screens.pair(other)]
    await control(screens, 'POST', `/screens/${one}/revoke`, staff.screenManager)
    const refused = await screens.ask('/api/screens/manifest', tokenOfOne)
    expect([refused.status, await refused.json()]).toEqual([
      401,
      { errors: [{ name: 'revoked', message: expect.any(String) }] },
    ])
    expect((await screens.manifest(tokenOfOther)).screen.name).toBe('乙屏')
  })

  it('a screen sees its own manifest with its own token and nobody else’s', async () => {
    const [one, other] = [await hang(desk, '丙屏'), await hang(desk, '丁屏')]
    const tokenOfOne = await screens.pair(one)
    await screens.pair(other)
    expect((await screens.manifest(tokenOfOne)).screen).toMatchObject({ id: String(one), name: '丙屏' })
  })
})

describe('a thousand guesses', () => {
  it.each(['/api/screens/manifest', '/api/screens/pairing'])(
    'at %s get nothing, and are in no screen’s way',
    async (path) => {
      const token = await screens.pair(await hang(desk, `猜不着${path.length}`))
      const answers: number[] = []
      for (let guess = 0; guess < 1_000; guess++) {
        const wrong = `${token.slice(0, 30)}${String(guess).padStart(13, '0')}`
        answers.push((await screens.ask(path, wrong)).status)
      }
      // 60 a minute from one address are looked at, at both together; the rest is turned away without a look
      const looked = answers.filter((status) => status !== 429)
      expect(looked.every((status) => status === 401 || status === 410)).toBe(true)
      expect(looked.length).toBeLessThanOrEqual(120)
      expect((await screens.ask('/api/screens/manifest', token)).status).toBe(200)
    },
    120_000,
  )
})
