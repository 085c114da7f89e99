type Refusal = { errors?: { message?: string; data?: { errors?: { message?: string }[] } }[] }

/** The server refused, or could not be reached: a Chinese sentence to show. */
class Refused extends Error {}

/** What to tell a person about an error, whatever it is. */
export const toldBy = (error: unknown): string =>
  error instanceof Refused ? error.message : '没有操作成功，请稍后再试。'

/**
 * Asks the server for JSON, or tells it something.
 * @throws Refused with what is wrong and what to do
 */
export async function ask<T>(
  address: string,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE' = 'GET',
  body?: unknown,
): Promise<T> {
  const response = await fetch(address, {
    method,
    credentials: 'include',
    headers: { 'Accept-Language': 'zh', ...(body !== undefined && { 'Content-Type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(() => undefined)
  if (!response) throw new Refused('网络不通。请检查网络后再试一次。')
  const answer: unknown = await response.json().catch(() => ({}))
  if (!response.ok) throw new Refused(messageIn(answer as Refusal))
  return answer as T
}

function messageIn({ errors = [] }: Refusal): string {
  const [first] = errors
  const fields = first?.data?.errors?.map(({ message }) => message).filter(Boolean)
  return fields?.length ? fields.join(' ') : (first?.message ?? '没有操作成功，请稍后再试。')
}
