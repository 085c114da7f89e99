import { expect, it, vi } from 'vitest'
import type { Sent } from '@/features/consultations/intake/fields'
import { checkTicket, newTicket } from '@/features/consultations/intake/slow-lane'

vi.mock('@/platform/env', () => ({ env: { PAYLOAD_SECRET: 'the secret of this school' } }))

const NOW = Date.parse('2026-03-14T02:00:00Z')
const sent = (n: number): Sent => ({ about: 'consultations/x', text: `第${n}条`, signature: '', contact: '' })
const arrive = (n: number, address: string) =>
  checkTicket(sent(n), newTicket(sent(n), NOW), address, NOW + 4_000).then(
    () => 'taken',
    (error: { code: string }) => error.code,
  )

it('lets one address use up its own share alone, not everybody’s', async () => {
  const greedy = await Promise.all(Array.from({ length: 200 }, (_, n) => arrive(n, 'one')))
  expect(greedy.filter((result) => result === 'taken')).toHaveLength(6)
  expect(await arrive(300, 'other')).toBe('taken')
})
