/** A page that comes back out of the browser's memory may be in the mode chosen before: it is asked for again. */
window.addEventListener('pageshow', (event) => {
  if (!event.persisted) return
  const chosen = /(?:^|;\s*)reading=elder(?:;|$)/.test(document.cookie)
  if (chosen !== document.documentElement.classList.contains('elder')) location.reload()
})

export {}
