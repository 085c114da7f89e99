/** What went wrong with the campus certificates, in one Chinese sentence that says what to do: printed without a stack. */
export class TlsTrouble extends Error {
  readonly remedy = true
}
