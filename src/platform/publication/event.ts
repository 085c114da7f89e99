export const PUBLICATION_CHANNEL = 'publication'

/** Why the public view changed. Listeners may ignore the details and just drop what they hold. */
export type PublicationEvent = {
  cause: 'publish' | 'withdraw' | 'delete' | 'settings' | 'media' | 'redirect' | 'account' | 'reconnected'
  /** collection or global slug */
  collection?: string
  id?: number | string
}
