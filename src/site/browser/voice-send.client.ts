import type { Puzzle } from '@/ui/proof-of-work'
import type { Draft } from './voice-draft.client'
import { solve } from './voice-puzzle.client'

type Challenge = Puzzle & { until: number; key: string }
type Proof = Challenge & { nonces: number[] }
type Refusal = { errors?: { message?: string; data?: { code?: string } }[] }

/** What another puzzle helps against: the server wants a harder one, or the page lay open for long. */
const ANOTHER = new Set(['bad-proof', 'proof-over', 'proof-too-light', 'proof-used'])
const ROUNDS = 3

/** Sends the form without leaving the page. What was worked out is kept until it has come in: sent again, it is the same entry. */
export function sendInPlace(form: HTMLFormElement, draft: Draft): void {
  let proof: Proof | undefined
  let sent = ''
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    draft.save()
    const body = Object.fromEntries(new FormData(form))
    if (JSON.stringify(body) !== sent) proof = undefined
    sent = JSON.stringify(body)
    const view = viewOf(form)
    view.begin()
    try {
      for (let round = 1; round <= ROUNDS; round++) {
        proof ??= await prove(view.progress)
        const answer = await post({ ...body, proof })
        if (answer.receipt !== undefined) {
          draft.clear()
          return thank(form, answer.receipt)
        }
        if (!ANOTHER.has(answer.code) || round === ROUNDS) {
          proof = undefined
          return view.fail(answer.message)
        }
        proof = undefined
      }
    } catch {
      view.fail('网络不通，没有发出去。写的内容留在这台设备上，连上网再点一次“发送”。')
    }
  })
}

async function prove(tell: (share: number) => void): Promise<Proof> {
  const answer = await fetch('/api/feedback/challenge', { cache: 'no-store' })
  if (!answer.ok) throw new Error(`challenge: ${answer.status}`)
  const challenge = (await answer.json()) as Challenge
  return { ...challenge, nonces: await solve(challenge, tell) }
}

type Outcome = { receipt: string } | { receipt?: undefined; code: string; message: string }

async function post(body: object): Promise<Outcome> {
  const response = await fetch('/api/feedback/send', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Accept-Language': 'zh' },
    body: JSON.stringify(body),
  })
  const answer = (await response.json()) as { receipt?: string } & Refusal
  if (response.ok && answer.receipt) return { receipt: answer.receipt }
  const [error] = answer.errors ?? []
  return { code: error?.data?.code ?? '', message: error?.message ?? '没有发出去，请过一会儿再发。' }
}

function viewOf(form: HTMLFormElement) {
  const button = form.querySelector<HTMLButtonElement>('button[type=submit]')
  const box = form.querySelector<HTMLElement>('[data-progress]')
  const bar = box?.querySelector('progress')
  const status = form.querySelector<HTMLElement>('[data-status]')
  const busy = (isBusy: boolean) => {
    if (button) button.disabled = isBusy
    if (box) box.hidden = !isBusy
  }
  const say = (words: string) => {
    if (status) status.textContent = words
  }
  return {
    begin: () => {
      busy(true)
      say('正在发送…')
    },
    progress: (share: number) => {
      if (bar) bar.value = share
    },
    fail: (message: string) => {
      busy(false)
      say(message)
    },
  }
}

/** In the form's place: that it has come in, and the code. */
function thank(form: HTMLFormElement, receipt: string): void {
  const box = document.createElement('div')
  box.className = 'feedback-thanks'
  box.tabIndex = -1
  const code = document.createElement('strong')
  code.className = 'feedback-receipt'
  code.textContent = receipt
  box.append(
    paragraph('收到了，谢谢。'),
    paragraph('查询码 ', code),
    paragraph('请记下或截图。凭它可以查有没有答复，我们不知道您是谁，没法帮您找回。'),
    link('/consultations/receipt', '查我提的意见'),
  )
  form.replaceWith(box)
  box.focus()
}

function paragraph(...inside: (string | Node)[]): HTMLElement {
  const element = document.createElement('p')
  element.append(...inside)
  return element
}

function link(href: string, label: string): HTMLElement {
  const element = document.createElement('a')
  element.className = 'button'
  element.href = href
  element.textContent = label
  return element
}
