import type { Refusal } from '../refusals'

export type FilmRefusal = Extract<Refusal, `film${string}`>

/** Why a film is not taken in, before it is known what it is called: film.ts says it with the file's name. */
export class FilmRefused extends Error {
  constructor(readonly refusal: FilmRefusal) {
    super(refusal)
  }
}
