import { expect, it } from 'vitest'
import { accessDocument } from './document'

it('docs/access.md says what the tested table says', async () => {
  await expect(accessDocument()).toMatchFileSnapshot('../../../docs/access.md')
})
