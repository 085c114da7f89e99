export const PUBLICATION_CHANNEL = 'publication'

/** Why the public view changed. Listeners may ignore the details and just drop what they hold. */
export type PublicationEvent = {
  cause:
    | 'publish'
    | 'withdraw'
    | 'delete'
    | 'settings'
    | 'media'
    | 'redirect'
    | 'account'
    /** what is planned for screens; pages are as they were */
    | 'screens'
    /** screens are to load their page anew; `id` names one, none means all */
    | 'reload'
    | 'reconnected'
  /** collection or global slug */
  collection?: string
  id?: number | string
}
