/**
 * At most `places` tasks at one time; the others wait in the order they came. Keeps nine large photos sent together from
 * being decoded together.
 */
export function makeQueue(places: number) {
  const waiting: (() => void)[] = []
  let free = places

  async function enter(): Promise<void> {
    if (free > 0) free -= 1
    else await new Promise<void>((resume) => waiting.push(resume))
  }

  function leave(): void {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }

  return async function run<Result>(task: () => Promise<Result>): Promise<Result> {
    await enter()
    try {
      return await task()
    } finally {
      leave()
    }
  }
}
