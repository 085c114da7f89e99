/** How a page's clocks go: ms by which its wall clock is off, and how many times faster than ours everything passes. */
export type PageClock = { wall?: number; speed?: number }

/**
 * A script that gives a page clocks of its own, to run ahead of everything else. Afterwards `pageClock.jump(ms)` lets
 * that much time pass at once for timers' clocks and wall clock alike, `pageClock.set(ms)` moves the wall clock alone.
 */
export function pageClock({ wall = 0, speed = 1 }: PageClock): string {
  return `(${install})(${wall}, ${speed})`
}

/** Runs in the page: in the syntax of its oldest engine. */
const install = `function (wall, speed) {
  const RealDate = Date, steady = performance.now.bind(performance)
  const begun = steady()
  const later = window.setTimeout, again = window.setInterval
  let jumped = 0
  const passed = function () { return (steady() - begun) * speed + jumped }
  const from = RealDate.now()
  performance.now = function () { return begun + passed() }
  function PageDate(a, b, c, d, e, f, g) {
    if (!new.target) return new RealDate(PageDate.now()).toString()
    switch (arguments.length) {
      case 0: return new RealDate(PageDate.now())
      case 1: return new RealDate(a)
      default: return new RealDate(a, b, c || 1, d || 0, e || 0, f || 0, g || 0)
    }
  }
  PageDate.prototype = RealDate.prototype
  PageDate.parse = RealDate.parse
  PageDate.UTC = RealDate.UTC
  PageDate.now = function () { return from + wall + passed() }
  window.Date = PageDate
  window.setTimeout = function (work, ms) { return later.call(window, work, (ms || 0) / speed) }
  window.setInterval = function (work, ms) { return again.call(window, work, (ms || 0) / speed) }
  window.pageClock = {
    jump: function (ms) { jumped += ms },
    set: function (ms) { wall = ms },
  }
}`
