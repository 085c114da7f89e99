/**
 * Stands in the screens' page ahead of everything: while nothing has come onto the stage, because the player's script or
 * a part of it did not come or broke, it says so and loads the page anew, once the server gives both page and script
 * again. Styles that did not come are asked for again. Waits double up to five minutes, over reloads too: an engine may
 * just be slow to start. A text and not a function, so that its hash in the page's policy is the same however the server
 * was compiled; ES5 for engines that cannot even read the player.
 */
export const RETRY_SCRIPT = `(function () {
  var KEY = 'hongzhu.retries', FIRST = 20, SOON = 10, MOST = 300
  var tries = 2, passed = 0, note = null, left, ticker

  try { tries = Number(sessionStorage.getItem(KEY)) || 0 } catch (_) {}
  left = wait(FIRST)
  ticker = setInterval(tick, 1000)
  document.addEventListener('error', failed, true)
  document.addEventListener('load', styled, true)
  addEventListener('online', hurry)

  function wait(seconds) {
    return Math.min(MOST, seconds * Math.pow(2, tries))
  }

  function tick() {
    if (isStarted()) return stop()
    if (++passed >= SOON) say()
    if (--left > 0) return
    keep(tries + 1)
    left = wait(SOON)
    look()
  }

  function isStarted() {
    var stage = document.querySelector('.stage')
    return stage !== null && stage.lastChild !== note
  }

  function stop() {
    clearInterval(ticker)
    if (note) note.parentNode.removeChild(note)
    keep(0)
  }

  function keep(count) {
    tries = count
    try { sessionStorage.setItem(KEY, count) } catch (_) {}
  }

  function failed(event) {
    styled(event)
    if (event.target.localName !== 'script' || isStarted()) return
    say()
    left = Math.min(left, wait(SOON))
  }

  // a captive portal's page "loads" as well, and is empty then; it may stay in the browser's cache
  function styled(event) {
    var link = event.target
    if (link.rel !== 'stylesheet' || (link.sheet && link.sheet.cssRules.length)) return
    setTimeout(function () {
      var again = link.cloneNode()
      again.href = link.href.split('?')[0] + '?' + Date.now()
      link.parentNode.replaceChild(again, link)
    }, SOON * 1000)
  }

  // somebody put the cable back in and stands before the screen
  function hurry() {
    left = Math.min(left, 2)
  }

  function say() {
    var stage = document.querySelector('.stage')
    if (note || !stage) return
    note = document.createElement('p')
    note.className = 'note'
    note.textContent = '播放程序还没有来，会自动再试。请检查这块屏幕的网络，和学校的服务器是否开着。'
    stage.appendChild(note)
  }

  function look() {
    ask(location.pathname).then(function (answer) {
      return answer.text()
    }).then(function (page) {
      var script = / src="(\\/[^"]+)"/.exec(page)
      return script && ask(script[1])
    }).then(function (code) {
      var type = code && code.headers.get('content-type')
      if (/javascript/.test(type) && !isStarted()) location.reload()
    }).catch(function () {})
  }

  // from the server, and into the browser's cache, which may hold a captive portal's page
  function ask(address) {
    return fetch(address, { cache: 'reload', credentials: 'omit' }).then(function (answer) {
      if (!answer.ok) throw answer
      return answer
    })
  }
})()`
