/** Stands where Payload would offer a way round the review verbs: its own unpublish button. */
export const Nothing = () => null
