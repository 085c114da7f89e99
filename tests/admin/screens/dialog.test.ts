import { expect, it } from 'vitest'
import { beginningOf } from '@/admin/screens/dialog'

type Fake = { name: string; disabled?: boolean }

/** A dialog as far as it is asked: a heading, the key that closes it, and fields. */
function dialogWith(...fields: Fake[]) {
  const elements = fields.map(({ disabled = false, name }) => ({
    name,
    matches: (selector: string) => selector === ':disabled' && disabled,
  }))
  const found: Record<string, unknown> = { h2: { name: 'heading' }, button: { name: '×' } }
  return {
    querySelector: (selector: string) => found[selector] ?? null,
    querySelectorAll: (selector: string) => (selector === 'input, select, textarea' ? elements : []),
  } as unknown as HTMLElement
}

it.each([
  ['its first field', [{ name: 'one' }, { name: 'two' }], 'one'],
  ['the first that can be filled in', [{ name: 'one', disabled: true }, { name: 'two' }], 'two'],
  ['its heading where there is none', [], 'heading'],
  ['its heading where none can be filled in', [{ name: 'one', disabled: true }], 'heading'],
])('a dialog begins at %s', (_, fields, beginning) => {
  expect(beginningOf(dialogWith(...fields))).toMatchObject({ name: beginning })
})
