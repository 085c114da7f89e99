import type { ImportAnswer } from '../endpoint'

/** The server refused, or was not reached: a sentence to show. */
export class NotImported extends Error {}

/** How far it is: percent of the upload; 100 = the server is reading. */
type Progress = (percent: number) => void

/**
 * Sends a Word file to become a draft. By XMLHttpRequest, since fetch does not tell how much of a large file has gone.
 * @throws NotImported
 */
export function sendWord(file: File, onProgress: Progress): Promise<ImportAnswer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const form = new FormData()
    form.set('file', file)
    request.open('POST', '/api/news/import-word')
    request.setRequestHeader('Accept-Language', 'zh')
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((100 * loaded) / total))
    request.onload = () => {
      const answer = parsed(request.responseText)
      if (request.status === 201) resolve(answer as ImportAnswer)
      else reject(new NotImported(sentenceIn(answer as Refusal)))
    }
    request.onerror = () => reject(new NotImported('网络不通，没有导入。请检查网络后再试一次。'))
    request.send(form)
  })
}

type Refusal = { errors?: { message?: string }[] }

const sentenceIn = ({ errors }: Refusal): string => errors?.[0]?.message ?? '没有导入成功，请稍后再试。'

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
