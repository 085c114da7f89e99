/** 满意 or 不满意 in place: the number changes, and the buttons rest on this device. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-satisfaction]')) {
  const key = `satisfied:${form.dataset.satisfaction}`
  const status = form.querySelector<HTMLElement>('[data-status]')
  const buttons = form.querySelectorAll<HTMLButtonElement>('button')
  const rest = (words: string) => {
    for (const button of buttons) button.disabled = true
    if (status) status.textContent = words
  }
  if (hasTapped(key)) rest('您已经点过了')
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const satisfied = (event.submitter as HTMLButtonElement | null)?.value ?? 'yes'
    try {
      const answer = await tap(form.dataset.satisfaction ?? '', satisfied)
      for (const [name, count] of Object.entries(answer)) {
        const place = form.querySelector(`[data-count=${name}]`)
        if (place) place.textContent = String(count)
      }
      rememberTap(key)
      rest('记下了，谢谢')
    } catch (error) {
      if (status) status.textContent = error instanceof Refused ? error.message : '网络不通，请再点一次'
    }
  })
}

class Refused extends Error {}

async function tap(reply: string, satisfied: string): Promise<Record<'satisfied' | 'unsatisfied', number>> {
  const response = await fetch('/api/feedback/satisfaction', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Accept-Language': 'zh' },
    body: JSON.stringify({ reply, satisfied }),
  })
  const answer = await response.json()
  if (!response.ok) throw new Refused(answer.errors?.[0]?.message ?? '没有记下，请再点一次')
  return answer
}

function hasTapped(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}

function rememberTap(key: string): void {
  try {
    localStorage.setItem(key, '1')
  } catch {
    // forbidden: one may tap again
  }
}

export {}
