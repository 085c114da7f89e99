import { describe, expect, it } from 'vitest'
import { paceOf } from '@/admin/screens/withdrawals/pace'
import { holderInWords, panelInWords, withdrawalInWords } from '@/admin/screens/withdrawals/words'
import type { Holder, Withdrawal } from '@/screens/withdrawals/types'

const seen = { now: '2026-11-26T06:30:00.000Z', timeZone: 'Asia/Shanghai' }

const holder = (extra: Partial<Holder> = {}): Holder => ({
  id: 1,
  name: '一楼大厅',
  state: 'removed',
  online: true,
  revoked: false,
  seenAt: seen.now,
  ...extra,
})

const away = (extra: Partial<Holder> = {}) =>
  holder({ name: '二楼走廊', state: 'holding', online: false, seenAt: '2026-11-26T06:02:00.000Z', ...extra })

function withdrawal(...screens: Holder[]): Withdrawal {
  const gone = screens.filter(({ state }) => state !== 'holding').length
  return {
    key: 'news:1',
    title: '运动会',
    section: '动态',
    cause: 'withdraw',
    at: '2026-11-26T06:20:00.000Z',
    gone,
    screens,
  }
}

const eleven = Array.from({ length: 11 }, () => holder())

describe('a withdrawal in words', () => {
  it('names the screen that still has it, since when it is away, and when it drops it by itself', () => {
    const told = withdrawalInWords(withdrawal(...eleven, away({ until: '2027-01-01T00:00:00+08:00' })), seen)
    expect(told).toBe('11/12 已撤下；二楼走廊 从14:02起离线，到2027年1月1日自己消失。')
  })

  it('says when it never will', () => {
    expect(withdrawalInWords(withdrawal(...eleven, away()), seen)).toBe(
      '11/12 已撤下；二楼走廊 从14:02起离线，不会自己消失，请断电。',
    )
    expect(withdrawalInWords(withdrawal(...eleven), seen)).toBe('11/11 已撤下。')
  })

  it('gives a screen that is there a minute, then says what to do', () => {
    const one = holder({ state: 'holding' })
    expect(holderInWords(one, { at: '2026-11-26T06:29:30.000Z' }, seen)).toBe('正在撤下')
    expect(holderInWords(one, { at: '2026-11-26T06:29:00.000Z' }, seen)).toContain(
      '请在屏幕的页面点“重新载入”',
    )
    expect(holderInWords(away({ revoked: true }), { at: seen.now }, seen)).toMatch(/^已停用，从14:02起离线/)
    expect(holderInWords(holder({ state: 'over' }), { at: seen.now }, seen)).toBe('已到期，屏幕自己不再播放')
  })

  it('calls a deleted screen by the name it had', () => {
    const gone = away({ name: '库房', deleted: true, revoked: true, until: '2027-01-01T00:00:00+08:00' })
    expect(withdrawalInWords(withdrawal(gone), seen)).toBe(
      '0/1 已撤下；已删除的屏幕“库房” 从14:02起离线，到2027年1月1日自己消失。',
    )
  })

  it('is one line for the document itself', () => {
    expect(panelInWords(withdrawal(...eleven))).toBe('已从11块屏全部撤下。')
    expect(panelInWords(withdrawal(...eleven, away()))).toBe('已从11/12块屏撤下。')
  })
})

it('withdrawals are asked for every 5 s while a screen still has something, and seldom otherwise', () => {
  const view = (...withdrawals: Withdrawal[]) => ({ ...seen, withdrawals })
  expect(paceOf(view(withdrawal(holder()), withdrawal(away())))).toBe(5_000)
  expect(paceOf(view(withdrawal(holder())))).toBe(20_000)
  expect(paceOf(view())).toBe(20_000)
  expect(paceOf(undefined)).toBe(20_000)
})
