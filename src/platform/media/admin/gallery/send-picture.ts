import type { Media } from '@/payload-types'

/** What the desk knows of a picture. */
export type Picture = Pick<
  Media,
  | 'id'
  | 'alt'
  | 'title'
  | 'consentStatus'
  | 'containsMinors'
  | 'thumbnailURL'
  | 'url'
  | 'width'
  | 'height'
  | 'focalX'
  | 'focalY'
  | 'updatedAt'
>

/** The server refused, or was not reached: a sentence to show. */
export class NotDone extends Error {}

type Answer = { doc?: Picture; errors?: { message?: string; data?: { errors?: { message?: string }[] } }[] }

const sentenceIn = ({ errors }: Answer, otherwise: string): string =>
  errors?.[0]?.data?.errors?.[0]?.message ?? errors?.[0]?.message ?? otherwise

/**
 * Sends one file to become a picture that waits for its words and its consent. By XMLHttpRequest, since fetch does not
 * tell how much has gone.
 * @param onProgress percent; 100 = the server is decoding
 * @throws NotDone; an AbortError when `signal` says so
 */
export function sendPicture(
  file: File,
  signal: AbortSignal,
  onProgress: (percent: number) => void,
): Promise<Picture> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const form = new FormData()
    form.set('file', file)
    form.set('_payload', JSON.stringify({ alt: '', consentStatus: 'pending' }))
    request.open('POST', '/api/media?depth=0')
    request.setRequestHeader('Accept-Language', 'zh')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((100 * loaded) / total))
    request.onload = () => {
      const answer: Answer = request.response ?? {}
      if (answer.doc) resolve(answer.doc)
      else reject(new NotDone(sentenceIn(answer, '没有上传成功，请再试一次。')))
    }
    request.onerror = () => reject(new NotDone('网络不通，没有上传。请检查网络后再试一次。'))
    signal.addEventListener('abort', () => {
      request.abort()
      reject(signal.reason)
    })
    request.send(form)
  })
}

/**
 * Changes what is known of a picture.
 * @throws NotDone
 */
export async function changePicture(id: number, change: Partial<Media>): Promise<Picture> {
  const response = await fetch(`/api/media/${id}?depth=0`, {
    method: 'PATCH',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'zh' },
    body: JSON.stringify(change),
  }).catch(() => undefined)
  if (!response) throw new NotDone('网络不通，没有保存。请检查网络后再试一次。')
  const answer: Answer = await response.json().catch(() => ({}))
  if (answer.doc) return answer.doc
  throw new NotDone(sentenceIn(answer, '没有保存成功，请再试一次。'))
}
