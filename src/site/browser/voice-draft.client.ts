/** How long what was written stays on the device: a family's tablet is used by others too. */
const DAYS = 7
/** ms after the last key */
const PAUSE = 300
/** A contact is never kept: the next person at this device would read it. */
const KEPT = ['text', 'signature'] as const

type Kept = Partial<Record<(typeof KEPT)[number], string>> & { until: number }

export type Draft = { save: () => void; clear: () => void }

/** Brings back what was written in this form before the page or the connection went away, and keeps what is written now. */
export function keepDraft(form: HTMLFormElement): Draft {
  const key = `voice:${form.dataset.voice}`
  const fields = KEPT.flatMap((name) => fieldsOf(form, name))
  const kept = readKept(key)
  for (const field of fields) field.value ||= kept?.[field.name as (typeof KEPT)[number]] ?? ''
  let timer = 0
  let isOver = false
  const save = () => {
    clearTimeout(timer)
    if (!isOver) write(key, fields)
  }
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(save, PAUSE)
  })
  window.addEventListener('pagehide', save)
  return {
    save,
    clear: () => {
      isOver = true
      clearTimeout(timer)
      store()?.removeItem(key)
    },
  }
}

type Field = HTMLInputElement | HTMLTextAreaElement

function fieldsOf(form: HTMLFormElement, name: string): Field[] {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? [field] : []
}

function write(key: string, fields: Field[]): void {
  const values = Object.fromEntries(fields.map(({ name, value }) => [name, value]))
  const isEmpty = fields.every(({ value }) => value === '')
  try {
    if (isEmpty) store()?.removeItem(key)
    else store()?.setItem(key, JSON.stringify({ ...values, until: Date.now() + DAYS * 86_400_000 }))
  } catch {
    // full, or not allowed: the form works without
  }
}

function readKept(key: string): Kept | undefined {
  try {
    const kept = JSON.parse(store()?.getItem(key) ?? 'null') as Kept | null
    if (kept && kept.until > Date.now()) return kept
  } catch {
    // not ours any more
  }
  store()?.removeItem(key)
  return undefined
}

/** Reading the property alone throws where storage is forbidden. */
function store(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}
