/** 长者模式: one class on <html>, remembered in this browser only. Runs before the first paint, so nothing jumps. */
const KEY = 'reading-mode'
const root = document.documentElement

const remembered = (): boolean => {
  try {
    return localStorage.getItem(KEY) === 'elder'
  } catch {
    return false
  }
}

function remember(elder: boolean): void {
  try {
    if (elder) localStorage.setItem(KEY, 'elder')
    else localStorage.removeItem(KEY)
  } catch {
    // a browser that keeps nothing still shows the mode on this page
  }
}

/** Links to the explanation become switches. */
function label(): void {
  const elder = root.classList.contains('elder')
  for (const link of document.querySelectorAll('[data-mode-switch]')) {
    link.setAttribute('role', 'button')
    link.setAttribute('aria-pressed', String(elder))
    link.textContent = elder ? '退出长者模式' : '长者模式'
  }
}

root.classList.toggle('elder', remembered())
document.addEventListener('DOMContentLoaded', label)
document.addEventListener('click', (event) => {
  if (!(event.target as Element).closest('[data-mode-switch]')) return
  event.preventDefault()
  remember(root.classList.toggle('elder'))
  label()
})
window.addEventListener('pageshow', (event) => {
  if (!event.persisted) return
  root.classList.toggle('elder', remembered())
  label()
})

export {}
