/** The page on a teacher's phone: sends the chosen pictures one after the other, and tells how far each is. */
const input = document.getElementById('phone-files') as HTMLInputElement | null
const list = document.getElementById('phone-list')
const summary = document.getElementById('phone-summary')

const waiting: { file: File; row: Row }[] = []
let running = false
let sent = 0

type Row = { progress: HTMLProgressElement; state: HTMLElement; item: HTMLElement }

if (input) {
  input.disabled = false
  input.addEventListener('change', () => {
    for (const file of Array.from(input.files ?? [])) waiting.push({ file, row: rowFor(file) })
    input.value = ''
    void sendAll()
  })
}

/** One at a time: a phone's line is narrow, and the order stays. */
async function sendAll(): Promise<void> {
  if (running) return
  running = true
  for (let next = waiting.shift(); next; next = waiting.shift()) await send(next.file, next.row)
  running = false
  tell(`已传 ${sent} 张，可以继续选，或回到电脑上写图片说明。`)
}

function send(file: File, row: Row): Promise<void> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const form = new FormData()
    form.set('file', file)
    request.open('POST', `/api/media/phone${location.search}`)
    request.setRequestHeader('Accept-Language', 'zh')
    request.upload.onprogress = ({ loaded, total }) => {
      row.progress.value = loaded / total
      row.state.textContent = loaded < total ? `${Math.round((100 * loaded) / total)}%` : '正在处理…'
    }
    request.onload = () => {
      if (request.status === 201) done(row)
      else failed(row, sentenceIn(request.responseText), file)
      resolve()
    }
    request.onerror = () => {
      failed(row, '网络不通，没有传上去。', file)
      resolve()
    }
    request.send(form)
  })
}

function done({ progress, state }: Row): void {
  sent += 1
  progress.remove()
  state.textContent = '已传'
  tell(`已传 ${sent} 张`)
}

function failed({ item, progress, state }: Row, sentence: string, file: File): void {
  progress.remove()
  state.textContent = ''
  const trouble = document.createElement('p')
  trouble.className = 'phone-trouble'
  trouble.textContent = sentence
  const again = document.createElement('button')
  again.type = 'button'
  again.textContent = '再试一次'
  again.addEventListener('click', () => {
    item.remove()
    waiting.push({ file, row: rowFor(file) })
    void sendAll()
  })
  item.append(trouble, again)
}

function rowFor(file: File): Row {
  const item = document.createElement('li')
  const name = document.createElement('span')
  name.textContent = file.name
  const state = document.createElement('span')
  state.textContent = '等待'
  const progress = document.createElement('progress')
  progress.max = 1
  progress.value = 0
  progress.setAttribute('aria-label', `${file.name} 的进度`)
  item.append(name, state, progress)
  list?.append(item)
  return { item, progress, state }
}

function tell(words: string): void {
  if (summary) summary.textContent = words
}

function sentenceIn(text: string): string {
  try {
    return JSON.parse(text).errors[0].message
  } catch {
    return '没有传上去，请再试一次。'
  }
}

export {}
