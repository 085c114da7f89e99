/** The demo school's people at work, over HTTP as their browsers would be. */
export async function openStaff({ base, password }) {
  const ask = async (method, place, cookie, body) =>
    fetch(base + place, {
      method,
      headers: { 'Content-Type': 'application/json', Cookie: cookie ?? '', Origin: base },
      body: body && JSON.stringify(body),
    })
  const call = async (method, place, cookie, body) => {
    const answer = await ask(method, place, cookie, body)
    if (!answer.ok) throw new Error(`${method} ${place}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  const signIn = async (email) => {
    const answer = await ask('POST', '/api/users/login', undefined, { email, password })
    if (!answer.ok) throw new Error(`sign-in of ${email}: ${answer.status} ${await answer.text()}`)
    return answer.headers.get('set-cookie').split(';')[0]
  }
  const cookies = {}
  for (const login of ['author', 'first', 'second', 'final', 'screens', 'admin'])
    cookies[login] = await signIn(`${login}@demo.school`)
  const review = (id, as, verb, more = {}) =>
    ask('POST', `/api/news/${id}/review`, cookies[as], { verb, ...more })
  /** Handed in by the author and passed at all three stages. */
  const pass = async (id) => {
    await said(review(id, 'author', 'submit'))
    for (const stage of ['first', 'second', 'final'])
      await said(review(id, stage, 'approve', { secrecyChecked: true }))
  }
  return { call, cookies, signIn, review, pass }
}

async function said(asked) {
  const answer = await asked
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
}

/** News that can be handed in. Pinned, so that a home page full of newer events shows it all the same. */
export function article(title) {
  const text = '课间，两位老师和六名学生把图书角的书按年级分好，贴上标签，登记在册。'.repeat(12)
  const paragraph = { type: 'paragraph', version: 1, children: [{ type: 'text', text, version: 1 }] }
  return {
    title,
    category: 'other',
    eventDate: new Date().toISOString(),
    pinned: true,
    body: {
      root: { type: 'root', direction: null, format: '', indent: 0, version: 1, children: [paragraph] },
    },
  }
}
