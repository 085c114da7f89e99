import type { Field } from 'payload'

/** From how many screens something withdrawn is gone. */
export const screensPanel: Field = {
  name: 'screensPanel',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/admin/screens/withdrawals/panel#WithdrawnPanel' },
  },
}
