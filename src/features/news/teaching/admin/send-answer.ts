type Answer = { ok: boolean; message: string }

/** Hands the answer in; a refusal comes back in the server's own words. */
export async function sendAnswer(id: number, change: string): Promise<Answer> {
  const response = await fetch(`/api/news/${id}/teaching-result`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'zh' },
    body: JSON.stringify({ change }),
  }).catch(() => undefined)
  if (!response) return { ok: false, message: '网络不通，没有送出去。请检查网络后再试一次。' }
  const said = (await response.json().catch(() => ({}))) as Said
  const message = said.message ?? said.errors?.[0]?.message ?? '没有送出去，请稍后再试。'
  return { ok: response.ok, message }
}

type Said = { message?: string; errors?: { message?: string }[] }
