/**
 * Holds what was made after the last publication. When a new one cannot be made (the database is away) the last one is
 * given.
 */
export class Kept<T> {
  private last: { value: T; generation: number } | undefined
  private making: Promise<T> | undefined
  /** counts publications */
  private generation = 0
  private failing = false

  /**
   * @param make what is held
   * @param onTrouble told when a new one cannot be made, once until one can
   * @param isFresh false while publications may have been missed, or when what is held has grown old: it is then made anew
   */
  constructor(
    private readonly make: () => Promise<T>,
    private readonly isFresh: (value: T) => boolean,
    private readonly onTrouble: (error: unknown) => void = () => {},
  ) {}

  /** Something was published: what is held, or being made, is not given out again. */
  drop(): void {
    this.generation += 1
    this.making = undefined
  }

  async read(): Promise<T> {
    const { last } = this
    if (last && last.generation === this.generation && this.isFresh(last.value)) return last.value
    this.making ??= this.makeNow()
    const mine = this.making
    try {
      return await mine
    } catch (error) {
      if (!this.failing) this.onTrouble(error)
      this.failing = true
      if (last) return last.value
      throw error
    } finally {
      if (this.making === mine) this.making = undefined
    }
  }

  /** One begun before a publication and ended after it is never held: a withdrawn item would play on. */
  private async makeNow(): Promise<T> {
    const generation = this.generation
    const value = await this.make()
    this.failing = false
    if (generation === this.generation) this.last = { value, generation }
    return value
  }
}
