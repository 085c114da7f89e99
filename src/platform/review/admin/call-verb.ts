type Call = { verb: 'publish' | 'withdraw'; comment?: string }

/**
 * Says a verb over the review endpoint.
 * @returns the sentence to show
 * @throws Error with the server's Chinese sentence: what is wrong and what to do
 */
export async function callVerb(collection: string, id: number | string, call: Call): Promise<string> {
  const response = await fetch(`/api/${collection}/${id}/review`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(call),
  }).catch(() => undefined)
  if (!response) throw new Error('网络不通，没有操作成功。请检查网络后再试一次。')
  const answer = (await response.json().catch(() => ({}))) as Answer
  if (!response.ok) throw new Error(sentenceOf(answer))
  return answer.message ?? '已完成。'
}

type Answer = {
  message?: string
  errors?: { message?: string; data?: { errors?: { label?: string; message?: string; path?: string }[] } }[]
}

function sentenceOf({ errors = [] }: Answer): string {
  const [first] = errors
  const fields = first?.data?.errors
  if (!Array.isArray(fields) || fields.length === 0) return first?.message ?? '没有操作成功，请稍后再试。'
  return `还不能发布：${fields.map(({ label, path, message }) => `${label ?? path}：${message}`).join('；')}`
}
